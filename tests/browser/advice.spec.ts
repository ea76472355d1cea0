import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ANA, answerQuestions, openQuestions, sidesOf, writeScript } from './steps.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const message = (page: Page) => page.getByRole('button', { name: 'Copy the email' });

test('an advert that said do not call leads to the email at once', async ({ page }) => {
  await writeScript(page, { ...ANA, advert: 'It said do not call' });
  await expect(title(page)).toHaveText('What you will write');
  await expect(page.getByText('The advert said do not call, so we write an email.')).toBeVisible();
  await expect(message(page)).toBeVisible();
  await expect(page.getByLabel('How', { exact: true })).toHaveValue('email');
});

test('an advert that asked for email leads to the email at once', async ({ page }) => {
  await writeScript(page, { ...ANA, advert: 'It said email only' });
  await expect(title(page)).toHaveText('What you will write');
  await expect(page.getByText('The advert asked for email, so we write one.')).toBeVisible();
});

test('"Phone calls do not work for me" is a way of its own, and Today keeps to it', async ({ page }) => {
  await openQuestions(page);
  await answerQuestions(page, ANA);
  await page.getByRole('button', { name: 'Phone calls do not work for me' }).click();
  await expect(title(page)).toHaveText('What you will write');
  await expect(page.getByText('An email is a good way too.')).toBeVisible();
  await expect(message(page)).toBeVisible();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('link', { name: 'Write the email' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Practise (no one is called)' })).toBeHidden();
  await page.getByRole('link', { name: 'Write the email' }).click();
  await expect(title(page)).toHaveText('What you will write');
});

test('the email names the job and the company, and ends with the name', async ({ page }) => {
  await writeScript(page, { ...ANA, advert: 'It said email only' });
  await expect(page.getByLabel('Subject')).toHaveValue(/line cook/);
  const words = await page
    .getByRole('main')
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).join('\n'));
  expect(words).toContain('Northgate Foods');
  expect(words).toContain('line cook');
  expect(words).toContain('Ana Morales');
  expect(words).not.toMatch(/undefined|\{\{|\[\[/);
});

// a Wednesday: a week later is a Wednesday too
for (const [now, when, day] of [
  ['2026-03-04T10:00:00', 'Today', 'Wednesday 11 March'],
  // the week after falls on a Saturday, so it is the Monday
  ['2026-03-07T10:00:00', 'Today', 'Monday 16 March'],
] as const)
  test(`applied ${when} on ${now.slice(0, 10)}: told to call from ${day}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(now));
    await writeScript(page, { ...ANA, when });
    await expect(
      page.getByText(`It is early. A good day to call is ${day}: by then most have started to read.`),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Practise (no one is called)' })).toBeEnabled();
  });

test('applied longer ago: told to call now', async ({ page }) => {
  await writeScript(page, { ...ANA, when: 'Longer' });
  await expect(page.getByText('You can call now.')).toBeVisible();
});

test('nothing but a name is needed: what is not known has a name of its own in the words', async ({
  page,
}) => {
  await openQuestions(page);
  await page.getByLabel('Your name').fill('Ana Morales');
  for (const what of ['The company', 'The job, in your words'])
    await page.getByRole('button', { name: new RegExp(`^I don’t know ?: ${what}$`) }).click();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText('What you will say');
  const words = await page
    .getByRole('main')
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).join('\n'));
  expect(words).toContain('Ana Morales');
  expect(words).not.toMatch(/undefined|\{\{|\[\[/);
  await page.getByRole('link', { name: 'My card' }).click();
  await expect(sidesOf(page).first()).toContainText('the company, to fill in');
});
