import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { doTheWholeJob, goTo, practise, rehearseToTheEnd, writeScript } from './steps.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Removes everything from the settings of this tab. */
const wipe = async (page: Page) => {
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Done. Nothing of yours is left on this device.')).toBeVisible();
};

test('a fact changed in one tab shows in the words of the other', async ({ page, context }) => {
  const script = await writeScript(page);
  const other = await context.newPage();
  await goTo(other, `/scripts/${script}`);
  await expect(field(other, 'Hello and my name')).toHaveValue(/Ana Morales/);

  await goTo(page, '/settings');
  await field(page, 'Your name').fill('Noor Haddad');
  await expect(field(other, 'Hello and my name')).toHaveValue(/Noor Haddad/);
  await expect(other.getByRole('article', { name: 'Your card so far' })).toContainText('Noor Haddad');
});

test('a line changed in one tab is on the card in the other', async ({ page, context }) => {
  const script = await writeScript(page);
  const other = await context.newPage();
  await goTo(other, `/cards/${script}`);
  await field(page, 'Hello and my name').fill('Good morning, Ana Morales here.');
  await expect(other.getByRole('article').first()).toContainText('Good morning, Ana Morales here.');
});

test('a practice call finished in one tab counts in the other', async ({ page, context }) => {
  await writeScript(page);
  const other = await context.newPage();
  await goTo(other, '/');
  await expect(other.getByText('Not practised yet.')).toBeVisible();
  await page.bringToFront();
  await practise(page);
  await rehearseToTheEnd(page);
  await other.bringToFront();
  await other.reload();
  await expect(other.getByText('Practised once.')).toBeVisible();
});

test('a job removed in one tab is gone in the other, and its page says so', async ({ page, context }) => {
  const { script } = await doTheWholeJob(page);
  const other = await context.newPage();
  await goTo(other, `/scripts/${script}`);
  await expect(title(other)).toHaveText('What you will say');
  await page.bringToFront();
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  await page.getByRole('button', { name: 'Remove this job' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(title(other)).toHaveText('There is nothing at this address.');
});

test('a wipe in one tab empties the other, and nothing comes back from it', async ({ page, context }) => {
  await doTheWholeJob(page);
  const other = await context.newPage();
  await goTo(other, '/');
  await expect(title(other)).toHaveText('Today');
  await page.bringToFront();
  await wipe(page);
  await expect(title(other)).toHaveText('Practise the phone call before you make it');
  await other.reload();
  await expect(title(other)).toHaveText('Practise the phone call before you make it');
  await goTo(other, '/settings');
  await expect(field(other, 'Your name')).toHaveValue('');
});

test('lines changed in two tabs, one after the other, are both kept', async ({ page, context }) => {
  const script = await writeScript(page);
  const other = await context.newPage();
  await goTo(other, `/scripts/${script}`);
  await field(page, 'Hello and my name').fill('One.');
  await expect(field(other, 'Hello and my name')).toHaveValue('One.');
  await field(other, 'Thanks').fill('Two.');
  await expect(field(page, 'Thanks')).toHaveValue('Two.');
  await expect(field(page, 'Hello and my name')).toHaveValue('One.');
});
