import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { ANA, answerQuestions, expectNoSidewaysScroll, goTo, openQuestions, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

const MONDAY = '2026-03-16T10:00:00';
const log = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'What happened so far' }) });
const entries = (page: Page) => log(page).locator('.log-list > li');
const advice = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Should I call?' }) });
const today = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();

/** From a new job, applied for long ago, to its facts. */
const openFacts = async (page: Page, now = MONDAY) => {
  await page.clock.setFixedTime(new Date(now));
  await writeScript(page, { ...ANA, when: 'Longer' });
  await page.getByRole('link', { name: 'Change the facts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The facts');
};

type Happened = {
  on?: string;
  how?: string;
  reached?: string;
  ending?: string;
  next?: string;
  who?: string;
  note?: string;
};

const fillForm = async (page: Page, { on, how, reached, ending, next, who, note }: Happened) => {
  const form = page.getByRole('form', { name: /^(What happened\?|Change what happened)$/ });
  if (on) await form.getByLabel('The day it was').fill(on);
  if (how) await form.getByLabel('How', { exact: true }).selectOption(how);
  if (reached) await form.getByRole('radio', { name: reached, exact: true }).check();
  if (ending) await form.getByLabel('What did they say?').selectOption(ending);
  if (who) await form.getByLabel('Who it was, if you know').fill(who);
  if (next) await form.getByLabel('The day for the next step, if there is one').fill(next);
  if (note) await form.getByLabel('Anything to remember').fill(note);
  await form.getByRole('button', { name: 'Keep it' }).click();
};

const add = async (page: Page, happened: Happened) => {
  await page.getByRole('button', { name: 'Add what happened' }).click();
  await fillForm(page, happened);
};

test('what happened is noted, changes what comes next, and is there after a reload', async ({ page }) => {
  await openFacts(page);
  await expect(advice(page)).toContainText('You can call now.');
  await expect(log(page)).toContainText('Nothing noted yet.');
  await add(page, { who: 'Dana, front desk', note: 'Friendly.' });
  await expect(page.getByText('Noted.')).toBeVisible();
  await expect(entries(page)).toHaveText([/Monday 16 March/]);
  await expect(entries(page)).toContainText('Phone call. You talked to someone.');
  await expect(entries(page)).toContainText('Dana, front desk');
  await expect(log(page)).toContainText('Next step: wait until Monday 23 March.');
  await expect(advice(page)).toContainText('Give them five working days, until Monday 23 March.');
  await untilStored(page, ({ calls }) => calls?.[0]?.who === 'Dana, front desk');
  await page.reload();
  await expect(entries(page)).toContainText('Friendly.');
});

test('two calls, then one email, then enough: thank them and move on, or call anyway', async ({ page }) => {
  await openFacts(page);
  await add(page, { on: '2026-02-23', reached: 'I left a message' });
  await expect(log(page)).toContainText('Next step: you can call.');
  await add(page, { on: '2026-03-02' });
  await expect(log(page)).toContainText('Next step: one email.');
  await today(page);
  await expect(page.getByText('You have called twice.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write the email' })).toBeVisible();
  await page.getByRole('link', { name: 'Facts' }).click();
  await add(page, { on: '2026-03-09', how: 'email' });
  await expect(entries(page).first()).toContainText('Email. You sent it.');
  await expect(advice(page)).toContainText('We think that this is enough.');

  await today(page);
  await page.getByRole('link', { name: 'Call anyway' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call Northgate Foods');
  await page.goBack();
  await page.getByRole('link', { name: 'Thank them and move on' }).click();
  await expect(log(page)).toContainText('Thank you for your time.');
  await expect(page.getByRole('link', { name: 'Open in my email' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=/,
  );
  await page.getByRole('link', { name: 'Go on to the next job' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
});

test('an unanswered ring does not count', async ({ page }) => {
  await openFacts(page);
  await add(page, { reached: 'Nobody answered' });
  await expect(advice(page)).toContainText('Nobody was there, so it does not count.');
  await expect(log(page)).toContainText('Next step: you can call.');
});

test('they will call: wait one working day more than they said', async ({ page }) => {
  await openFacts(page);
  await add(page, { ending: 'they-call', next: '2026-03-20' });
  await expect(entries(page)).toContainText('They will call you.');
  await expect(advice(page)).toContainText('it is your turn again on Monday 23 March.');
  await untilStored(page, ({ calls }) => calls?.length === 1);
  await page.clock.setFixedTime(new Date('2026-03-23T10:00:00'));
  await page.reload();
  await expect(advice(page)).toContainText('The day they named is past.');
});

test('a no is the end of it, and nobody is told to call again', async ({ page }) => {
  await openFacts(page);
  await add(page, { ending: 'closed-no' });
  await expect(advice(page)).toContainText('They said no. You did the hard part. You need one yes.');
  await today(page);
  await expect(page.getByRole('link', { name: 'Thank them and move on' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call anyway' })).toBeHidden();
});

test('a contact is changed, removed, and put back where it was', async ({ page }) => {
  await openFacts(page);
  await add(page, { on: '2026-03-09', who: 'Dana' });
  await add(page, { on: '2026-03-13', reached: 'Nobody answered' });
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(page).first()).toContainText('Nobody answered.');

  await page.getByRole('button', { name: 'Change: Monday 9 March' }).click();
  await fillForm(page, { who: 'Dana Lee', ending: 'to-email' });
  await expect(entries(page).nth(1)).toContainText('Dana Lee');
  await expect(entries(page).nth(1)).toContainText('They want an email.');
  await expect(page.getByRole('button', { name: 'Change: Monday 9 March' })).toBeFocused();

  await page.getByRole('button', { name: 'Remove: Monday 9 March' }).click();
  const back = page.getByRole('button', { name: 'Put it back: Monday 9 March' });
  await expect(back).toBeFocused();
  await expect(entries(page).nth(1)).toContainText('Removed: Monday 9 March, Phone call.');
  await untilStored(page, ({ calls }) => calls?.length === 1);
  await back.click();
  await expect(entries(page).nth(1)).toContainText('Dana Lee');
  await expect(page.getByRole('button', { name: 'Change: Monday 9 March' })).toBeFocused();
  await untilStored(page, ({ calls }) => calls?.length === 2);
});

test('a day that is none is refused in words, and nothing typed is lost', async ({ page }) => {
  await openFacts(page);
  await page.getByRole('button', { name: 'Add what happened' }).click();
  await page.getByLabel('Anything to remember').fill('Ask for Lee.');
  await page.getByLabel('The day it was').fill('');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('alert')).toHaveText('This is not a day. Choose the day it was.');
  await expect(page.getByLabel('Anything to remember')).toHaveValue('Ask for Lee.');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByRole('button', { name: 'Add what happened' })).toBeFocused();
  expect((await stored(page)).calls).toBeUndefined();
});

test('what is noted in one tab is told in the other, on Today too', async ({ page, context }) => {
  await openFacts(page);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(MONDAY));
  await goTo(other, '/');
  await expect(other.getByText('You can call now.')).toBeVisible();
  await page.bringToFront();
  await add(page, {});
  await expect(other.getByText('You have been in touch.')).toBeVisible();
});

test('by keyboard alone: noted, changed, removed, put back', async ({ page }) => {
  await openFacts(page);
  const keys = keyboardOf(page);
  await keys.activate(page.getByRole('button', { name: 'Add what happened' }));
  await expect(page.getByRole('heading', { name: 'What happened?' })).toBeFocused();
  await keys.choose(page.getByRole('group', { name: 'Whom did you reach?' }), 'I left a message');
  await keys.fill(page.getByLabel('Anything to remember'), 'With Dana.');
  await keys.activate(page.getByRole('button', { name: 'Keep it' }));
  await expect(page.getByRole('button', { name: 'Add what happened' })).toBeFocused();
  await expect(entries(page)).toContainText('You left a message.');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Remove: Monday 16 March' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(entries(page)).toContainText('With Dana.');
});

const HOSTILE = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4);

test('the log is sound to axe, large enough for a finger, and fits 320 px, whatever was typed', async ({
  page,
}) => {
  await openFacts(page);
  await add(page, { who: HOSTILE, note: `${HOSTILE}\nمرحبا 🙂 <script>alert(1)</script>` });
  await add(page, { on: '2025-12-31', reached: 'Nobody answered' });
  await page.getByRole('button', { name: /^Remove: Wednesday, 31 December 2025/ }).click();
  await page.getByRole('button', { name: 'Add what happened' }).click();
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page, { where: `the log at ${width} px` });
    await expectReachable(page, `the log at ${width} px`);
    await expectNoSidewaysScroll(page, width);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { where: 'the log, dark', about: 'colours' });
});

test('who cannot call chooses which other way suits, and is told so on Today and beside the words', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(MONDAY));
  await openQuestions(page);
  await answerQuestions(page, { ...ANA, when: 'Longer' });
  await page.getByRole('button', { name: 'Phone calls do not work for me' }).click();
  await page.getByRole('link', { name: 'Change the facts' }).click();
  const ways = page.getByRole('group', { name: 'Which way suits you here?' });
  await expect(ways.getByRole('radio', { name: 'An email that asks for another way' })).toBeChecked();
  await ways.getByRole('radio', { name: 'A relay service' }).check();
  await expect(advice(page)).toContainText('You chose to call with a relay service.');
  await expectAccessible(page, { where: 'another way' });
  await ways.getByRole('radio', { name: 'I go there' }).check();
  await expect(advice(page)).toContainText('You chose to go there yourself.');
  await today(page);
  await expect(page.getByText('You chose to go there yourself.')).toBeVisible();
  await page.getByRole('link', { name: 'Prepare the visit' }).click();
  await expect(page.getByText('You chose to go there yourself.')).toBeVisible();
});

test('a job that is removed takes along what was noted', async ({ page }) => {
  await openFacts(page);
  await add(page, { who: 'Dana' });
  await untilStored(page, ({ calls }) => calls?.length === 1);
  await page.getByRole('button', { name: 'Remove this job' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await untilStored(page, ({ calls, openings }) => !calls && !openings);
});
