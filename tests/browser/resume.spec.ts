import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  caption,
  doTheWholeJob,
  goTo,
  help,
  practise,
  rehearseToTheEnd,
  sayIt,
  writeScript,
} from './steps.ts';
import { type StoredRow, untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const mine = (page: Page) => page.locator('.mine .words');

const turnNow = async (page: Page) => ({
  theirs: await caption(page).innerText(),
  mine: await mine(page).innerText(),
});

const repliesOf = (rehearsal: StoredRow | undefined) =>
  Array.isArray(rehearsal?.replies) ? rehearsal.replies.length : 0;

const nextTurn = async (page: Page) => {
  const before = await caption(page).innerText();
  await sayIt(page);
  await expect(caption(page)).not.toHaveText(before);
};

test('a practice call that is reloaded goes on at the same turn with the same words', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await nextTurn(page);
  await nextTurn(page);
  const before = await turnNow(page);
  await untilStored(page, ({ rehearsals }) => repliesOf(rehearsals?.[0]) === 2);
  await page.reload();
  await expect(caption(page)).toBeFocused();
  expect(await turnNow(page)).toEqual(before);
});

test('a practice call that was left is gone on with from its words and from Today', async ({ page }) => {
  const script = await writeScript(page);
  await practise(page);
  await nextTurn(page);
  const before = await turnNow(page);
  for (const path of [`/scripts/${script}`, '/']) {
    await goTo(page, path);
    await page.getByRole('link', { name: 'Go on with your practice call' }).click();
    await expect(caption(page)).toBeFocused();
    expect(await turnNow(page)).toEqual(before);
  }
});

test('the way back of the browser leads from the call to the words, and forward to the same turn', async ({
  page,
}) => {
  await writeScript(page);
  await practise(page);
  await nextTurn(page);
  const before = await turnNow(page);
  await page.goBack();
  await expect(title(page)).toHaveText('What you will say');
  await page.goForward();
  await expect(caption(page)).toBeFocused();
  expect(await turnNow(page)).toEqual(before);
});

test('one step back takes back the last reply only, and the first turn has none', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await page.getByText('Help', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'My mind went blank' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'One step back' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'My mind went blank' })).toBeHidden();
  await nextTurn(page);
  const second = await turnNow(page);
  await nextTurn(page);
  await help(page, 'One step back');
  await expect(caption(page)).toBeFocused();
  expect(await turnNow(page)).toEqual(second);
});

test('a step back from the end of the call opens it again', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await rehearseToTheEnd(page);
  await page.getByRole('button', { name: 'One step back' }).click();
  await expect(page.getByRole('button', { name: 'I said it' })).toBeVisible();
  await rehearseToTheEnd(page);
});

test('a blank mind is met with words that buy time, and the turn stays as it was', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await nextTurn(page);
  const before = await caption(page).innerText();
  await page.getByRole('button', { name: 'Hide my words' }).click();
  await help(page, 'My mind went blank');
  const kind = page.getByRole('heading', { name: 'That is fine. It happens to everyone.' });
  await expect(kind).toBeFocused();
  await expect(page.getByText('First say')).toBeVisible();
  await page.getByRole('button', { name: 'I am ready' }).click();
  await expect(kind).toBeHidden();
  await expect(caption(page)).toHaveText(before);
});

test('a blank mind is a place where one got stuck, and nothing else is', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await nextTurn(page);
  const theirs = await caption(page).innerText();
  await help(page, 'My mind went blank');
  await rehearseToTheEnd(page);
  await page.getByRole('link', { name: 'See how it went' }).click();
  const places = page.locator('.stuck');
  await expect(places).toHaveCount(1);
  await expect(places).toContainText(theirs);
  await expect(places).toContainText('You asked for help here.');
});

test('"Say that again" says the same once more, and the call goes on', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await nextTurn(page);
  await help(page, 'Say that again');
  await expect(caption(page)).toBeFocused();
  await rehearseToTheEnd(page);
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(page.getByText('You did not get stuck anywhere.')).toBeVisible();
  await page.getByRole('heading', { name: 'What you said, beside your words' }).click();
  await expect(page.getByText('You asked to hear it again.')).toBeVisible();
});

test('hanging up ends the call without blame', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await page.getByRole('button', { name: 'Hang up' }).click();
  await expect(page.getByText('The call has ended.')).toBeVisible();
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(title(page)).toHaveText('You ended the call');
});

test('what was said once is said in the debrief after a reload', async ({ page }) => {
  const { rehearsal } = await doTheWholeJob(page);
  const before = await page.getByRole('main').innerText();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What you said, beside your words' })).toBeVisible();
  expect(await page.getByRole('main').innerText()).toBe(before);
  expect(page.url()).toContain(rehearsal);
});

test('every page opens from its address in a new tab', async ({ page, context }) => {
  const { script, rehearsal } = await doTheWholeJob(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  const opening = new URL(page.url()).hash;
  const pages = [
    ['#/', 'Today'],
    ['#/start', 'What is this call for?'],
    ['#/start/ask-for-interview', 'Five short questions'],
    [`#/scripts/${script}`, 'What you will say'],
    [`#/scripts/${script}?how=voicemail`, 'What you will say to the machine'],
    [`#/scripts/${script}?how=email`, 'What you will write'],
    [opening, 'The facts'],
    [`#/cards/${script}`, 'Your card'],
    [`#/read/${script}`, 'Read your words aloud'],
    [`#/read/${script}?how=voicemail`, 'Read your voicemail aloud'],
    [`#/practice/${script}`, 'What to practise next'],
    [`#/rehearse/${rehearsal}`, /Northgate Foods/],
    [`#/rehearsals/${rehearsal}`, 'They have your application'],
    ['#/settings', 'Settings'],
  ] as const;
  const tab = await context.newPage();
  for (const [address, heading] of pages) {
    await tab.goto('about:blank');
    await tab.goto(`./${address}`);
    await expect(title(tab)).toHaveText(heading);
  }
});

test('a link to something that was removed says so, and leads on', async ({ page }) => {
  const { script, rehearsal } = await doTheWholeJob(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  const opening = new URL(page.url()).hash.slice(1);
  await page.getByRole('button', { name: 'Remove this job' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(title(page)).toHaveText('Practise the phone call before you make it');
  for (const path of [
    opening,
    `/scripts/${script}`,
    `/cards/${script}`,
    `/read/${script}`,
    `/practice/${script}`,
    `/rehearse/${rehearsal}`,
    `/rehearsals/${rehearsal}`,
    '/start/constructor',
    '/watch/constructor',
    '/no/such/page',
  ]) {
    await goTo(page, path);
    await expect(title(page), path).toHaveText('There is nothing at this address.');
  }
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(title(page)).toHaveText('Practise the phone call before you make it');
});

test('"Keep it" leaves the job where it was', async ({ page }) => {
  await writeScript(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  await page.getByRole('button', { name: 'Remove this job' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await goTo(page, '/');
  await expect(page.getByRole('heading', { name: 'line cook' })).toBeVisible();
});
