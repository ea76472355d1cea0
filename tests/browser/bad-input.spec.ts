import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ANA, goTo, openCard, openQuestions, practise, sidesOf, writeScript } from './steps.ts';

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const card = (page: Page) => page.getByRole('article', { name: 'Your card so far' });
const aboutAll = (page: Page) => page.locator('details.idea', { hasText: 'about all of it' });

const openFacts = async (page: Page) => {
  await page.getByRole('link', { name: 'Change the facts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The facts');
};

test('a script with no question is told so, and is practised and printed all the same', async ({ page }) => {
  const script = await writeScript(page);
  await field(page, 'My question').fill('That is all from me.');
  await field(page, 'Reason').fill('I applied for the line cook job last week.');
  await field(page, 'Ask for them').fill('The kitchen, please.');
  await aboutAll(page).locator('summary').click();
  await expect(page.getByText('There is no question yet, so they do not know what you want.')).toBeVisible();
  await practise(page);
  await openCard(page, script);
  await expect(sidesOf(page).first()).toContainText('That is all from me.');
});

test('a job whose name is in the company’s changes alone', async ({ page }) => {
  const script = await writeScript(page, { ...ANA, name: 'Co', company: 'Cookie Cook Co.', job: 'Cook' });
  await field(page, 'Reason').fill(
    'I want to be the Cook at Cookie Cook Co. and cook with Cookie. I am Co, not Coco.',
  );
  await openFacts(page);
  await field(page, 'The job').fill('Baker');
  await goTo(page, `/scripts/${script}`);
  await expect(field(page, 'Reason')).toHaveValue(
    'I want to be the Baker at Cookie Cook Co. and cook with Cookie. I am Co, not Coco.',
  );
  await openFacts(page);
  await field(page, 'The company').fill('Cook & Sons');
  await goTo(page, `/scripts/${script}`);
  await expect(field(page, 'Reason')).toHaveValue(
    'I want to be the Baker at Cook & Sons and cook with Cookie. I am Co, not Coco.',
  );
});

test('a fact edited to nothing is a named blank everywhere, and back when it is known again', async ({
  page,
}) => {
  const script = await writeScript(page);
  await openFacts(page);
  await field(page, 'Your name').fill('');
  await field(page, 'The job').fill('   ');
  await goTo(page, `/scripts/${script}`);
  await expect(field(page, 'Hello and my name')).toHaveValue('Hello, my name is ______ (your name).');
  await expect(field(page, 'Reason')).toHaveValue(/^I applied for the ______ job/);
  await openCard(page, script);
  await expect(sidesOf(page).first()).not.toContainText('Ana Morales');
  await expect(sidesOf(page).first()).not.toContainText('______ (');
  await goTo(page, `/scripts/${script}`);
  await openFacts(page);
  await field(page, 'Your name').fill('Ana Morales');
  await field(page, 'The job').fill('line cook');
  await goTo(page, `/scripts/${script}`);
  await expect(field(page, 'Hello and my name')).toHaveValue('Hello, my name is Ana Morales.');
  await expect(field(page, 'Reason')).toHaveValue(/^I applied for the line cook job/);
});

test('a day still to come is asked about where it is typed, and kept', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-28T10:00:00'));
  const asks = page.getByText('This day is still to come. Is the date right?');
  await openQuestions(page);
  await field(page, 'Your name').fill('Ana Morales');
  await page.getByRole('radio', { name: 'On a day I know' }).check();
  await field(page, 'The day you applied').fill('2026-12-21');
  await expect(asks).toHaveCount(0);
  await field(page, 'The day you applied').fill('2027-12-21');
  await expect(asks).toBeVisible();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(field(page, 'Reason')).toHaveValue(/on 21 December 2027/);
  // the two days before it stand in for Christmas on a weekend
  await expect(page.locator('.advice')).toContainText('A good day to call is Wednesday, 29 December 2027');
  await openFacts(page);
  await expect(asks).toBeVisible();
});

test('a number of another country is said in its groups, and in the person’s own where they typed some', async ({
  page,
}) => {
  const tables: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('phone-formats')) tables.push(request.url());
  });
  const script = await writeScript(page);
  await openFacts(page);
  // the tables of all countries are big: they come when there is a number to group
  expect(tables).toEqual([]);
  const theirs = field(page, 'Their phone number');
  await field(page, 'Your phone number').fill('+4930123456');
  await theirs.fill('02079460958');
  await expect(page.getByText('On your card: 020 7946 0958')).toBeVisible();
  expect(tables).toHaveLength(1);
  await theirs.fill('020-79 460 958');
  await expect(page.getByText(/^On your card/)).toHaveCount(0);
  await theirs.fill('0142685300');
  await field(page, 'Their country').selectOption('France');
  await expect(page.getByText('On your card: 01 42 68 53 00')).toBeVisible();
  await expect(theirs).toHaveValue('0142685300');
  await goTo(page, `/scripts/${script}`);
  await expect(card(page)).toContainText('01 42 68 53 00');
  await openCard(page, script);
  await expect(sidesOf(page).first()).toContainText('01 42 68 53 00');
  await goTo(page, `/scripts/${script}?how=voicemail`);
  await expect(page.locator('textarea').first()).toHaveValue(/My number is \+49 30 123456\./);
  await openFacts(page);
  await theirs.fill('12345');
  await goTo(page, `/scripts/${script}`);
  await expect(card(page)).toContainText('12345');
});
