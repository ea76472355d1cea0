import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import {
  ANA,
  caption,
  doTheWholeJob,
  expectNoSidewaysScroll,
  goTo,
  help,
  openCard,
  openQuestions,
  practise,
  rehearseToTheEnd,
  sayIt,
  sidesOf,
  writeScript,
} from './steps.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/**
 * The page as it stands, on a desk and on a phone, light and dark: sound to axe, large enough for a finger, nowhere
 * scrolled sideways. 320 px is a small phone, and a screen of 640 px at 200 % zoom.
 */
const check = async (page: Page, state: string) => {
  for (const [size, viewport] of [
    ['desk', DESK],
    ['phone', PHONE],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, { where: `${state}, ${size}, dark`, about: 'colours' });
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page, { where: `${state}, ${size}, light` });
    await expectReachable(page, `${state}, ${size}`);
  }
  for (const width of [320, 390]) await expectNoSidewaysScroll(page, width);
  await page.setViewportSize(DESK);
};

test('the first visit', async ({ page }) => {
  await page.goto('./');
  await expect(title(page)).toBeVisible();
  await check(page, 'first visit');
  await page.getByRole('button', { name: 'I make a mistake' }).click();
  await page.getByRole('button', { name: 'Shared computer? Keep nothing here.' }).click();
  await expect(page.getByText('Nothing is kept on this computer.')).toBeVisible();
  await check(page, 'first visit on a shared computer');
});

test('the call one watches', async ({ page }) => {
  await goTo(page, '/watch/confirm-receipt');
  const next = page.getByRole('button', { name: 'Next' });
  const end = page.getByRole('link', { name: 'Write my words' });
  await expect(caption(page)).toBeVisible();
  await check(page, 'watch, start');
  await next.click();
  await check(page, 'watch, middle');
  for (let parts = 0; parts < 60 && (await next.isVisible()); parts += 1) await next.click();
  await expect(end).toBeVisible();
  await check(page, 'watch, end');
});

test('the five questions', async ({ page }) => {
  await openQuestions(page);
  await page.getByRole('radio', { name: 'On a day I know' }).check();
  await expect(page.getByLabel('The day you applied')).toBeVisible();
  await check(page, 'questions');
});

test('the words of a call, a voicemail and an email', async ({ page }) => {
  const script = await writeScript(page);
  await page.getByText(/more things they may say/).click();
  await check(page, 'script');
  await goTo(page, `/scripts/${script}?how=voicemail`);
  await expect(title(page)).toHaveText('What you will say to the machine');
  await check(page, 'voicemail');
  await goTo(page, `/scripts/${script}?how=email`);
  await expect(title(page)).toHaveText('What you will write');
  await check(page, 'email');
});

test('the words of a call with all that can be done to them, and of a visit', async ({ page }) => {
  const script = await writeScript(page);
  await page.getByLabel('Reason', { exact: true }).fill('Sorry to bother you, I just wanted to ask.');
  await page.getByText('2 ideas').click();
  await page.getByText('Change My question').click();
  await page.getByRole('button', { name: 'Show how long' }).click();
  await page.getByText('Add an answer').click();
  await page.getByLabel('What might they say?').fill('pay');
  await page.getByText('Add a line').click();
  await expect(page.getByRole('heading', { name: 'Other ways to say it' })).toBeVisible();
  await check(page, 'script with all of its tools open');
  await goTo(page, `/scripts/${script}?how=visit`);
  await expect(title(page)).toHaveText('What you will say there');
  await check(page, 'visit');
});

test('Today, a job and its removal', async ({ page }) => {
  await writeScript(page);
  await writeScript(page, { ...ANA, company: 'Harlow Supply', job: 'stock lead' });
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).first().click();
  await expect(title(page)).toHaveText('The facts');
  await page.getByRole('radio', { name: /An easy one/ }).check();
  await check(page, 'facts');
  await page.getByRole('button', { name: 'Remove this job' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page, 'removal');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await goTo(page, '/');
  await expect(title(page)).toHaveText('Start with an easy one');
  await check(page, 'Today');
  await goTo(page, '/start');
  await expect(title(page)).toHaveText('What is this call for?');
  await check(page, 'another job');
});

test('the words, read aloud: large, and by a device that has no voice', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/read/${script}`);
  await expect(title(page)).toHaveText('Read your words aloud');
  await check(page, 'reading, start');
  await page.getByRole('button', { name: 'Start' }).click();
  for (let steps = 0; steps < 3; steps += 1) await page.getByRole('button', { name: 'A+' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await check(page, 'reading, large');
  await page.getByRole('button', { name: 'Read it to me' }).click();
  await expect(page.getByText('There is no voice on this device.')).toBeVisible({ timeout: 10_000 });
  await check(page, 'reading without a voice');
  const next = page.getByRole('button', { name: 'Next' });
  for (let lines = 0; lines < 40 && (await next.isVisible()); lines += 1) await next.click();
  await expect(page.getByRole('heading', { name: 'That was all of it.' })).toBeFocused();
  await check(page, 'reading, end');
});

test('the practice calls to choose from', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/practice/${script}`);
  await expect(title(page)).toHaveText('What to practise next');
  await expect(page.getByRole('button', { name: 'Practise this one' }).first()).toBeVisible();
  await check(page, 'practice calls');
});

test('a practice call: every way to see one’s line, a pick, help, a blank mind', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await check(page, 'all my words');
  await page.getByRole('button', { name: 'Only key words' }).click();
  await check(page, 'only key words');
  await page.getByRole('button', { name: 'Hide my words' }).click();
  await check(page, 'hidden words');
  await sayIt(page);
  await page.getByText('Help', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'My mind went blank' })).toBeVisible();
  await check(page, 'help');
  await page.getByRole('button', { name: 'My mind went blank' }).click();
  await expect(page.getByRole('button', { name: 'I am ready' })).toBeVisible();
  await check(page, 'a blank mind');
});

test('a practice call: typed words, which move they were, the end', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await page.getByRole('button', { name: 'Type it' }).click();
  await page
    .getByLabel('Type what you say')
    .fill('Hello, this is Ana. Could I speak with the person who hires?');
  await check(page, 'typing');
  await page.getByRole('button', { name: 'That is what I say' }).click();
  await expect(page.getByRole('heading', { name: 'Which of these did you do?' })).toBeVisible();
  await check(page, 'which move');
  await page.getByRole('listitem').getByRole('button').first().click();
  await rehearseToTheEnd(page);
  await check(page, 'the end of a call');
});

test('the debrief, with places where one got stuck and words that were kept', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await page.getByRole('button', { name: 'Type it' }).click();
  await page
    .getByLabel('Type what you say')
    .fill('Hello, my name is Ana Morales, and I applied for the line cook job.');
  await page.getByRole('button', { name: 'That is what I say' }).click();
  await page.getByRole('button', { name: 'Say my name' }).first().click();
  await help(page, 'My mind went blank');
  await rehearseToTheEnd(page);
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(page.getByText('You asked for help here.')).toBeVisible();
  await page.getByRole('heading', { name: 'What was said, and what was not' }).click();
  await page.getByRole('heading', { name: 'What you said, beside your words' }).click();
  await page.getByRole('button', { name: 'Not yet' }).first().click();
  await check(page, 'debrief');
  await page
    .getByRole('button', { name: /Keep this wording|Add as an answer/ })
    .first()
    .click();
  await expect(page.getByText('Kept. It is in your words and on your card.')).toBeFocused();
  await check(page, 'kept wording');
});

test('the card: a plain sheet, index cards, by hand, on this phone', async ({ page }) => {
  await openCard(page, await writeScript(page));
  await check(page, 'plain sheet');
  await page.getByLabel('Paper').selectOption('Index card (4 by 6 inches)');
  await expect(sidesOf(page).nth(1)).toBeVisible();
  await check(page, 'index card');
  await page.getByRole('radio', { name: /Write it by hand/ }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await check(page, 'by hand');
  await page.getByRole('radio', { name: /Keep it on this phone/ }).check();
  await check(page, 'on this phone');
});

test('the settings, with the question before a wipe and what a file would bring', async ({ page }) => {
  await doTheWholeJob(page);
  await goTo(page, '/settings');
  await check(page, 'settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything to a file' }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page, 'wipe');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Done. Nothing of yours is left')).toBeVisible();
  await page.getByLabel('Bring back a file').setInputFiles(file);
  await expect(page.getByText('This file holds:')).toBeVisible();
  await check(page, 'restore');
});

test('the way out of a shared computer, and an address where nothing is', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Shared computer? Keep nothing here.' }).click();
  await writeScript(page);
  await page.getByRole('button', { name: 'Practise (no one is called)' }).click();
  await expect(caption(page)).toBeFocused();
  await check(page, 'a call on a shared computer');
  await goTo(page, '/finish');
  await expect(title(page)).toHaveText('Finish');
  await check(page, 'finish');
  await page.getByRole('button', { name: 'Wipe' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page, 'wipe without a file');
  await page.getByRole('dialog').getByRole('button', { name: 'Wipe' }).click();
  await expect(title(page)).toHaveText('Done. Nothing of yours is left here.');
  await check(page, 'finished');
  await goTo(page, '/no/such/page');
  await expect(title(page)).toHaveText('There is nothing at this address.');
  await check(page, 'not found');
});

test('the sentence about a browser that keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Save to a file' })).toBeVisible();
  await check(page, 'nothing is kept');
});
