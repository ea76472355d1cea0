import { expect, test } from './fixtures.ts';
import { practise, rehearseToTheEnd, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

test.beforeEach(async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await rehearseToTheEnd(page);
  await page.getByRole('link', { name: 'See how it went' }).click();
});

test('how it felt is kept, can be changed and can be left out', async ({ page }) => {
  const natural = page.getByRole('group', { name: 'Did it feel natural?' });
  const felt = () => untilStored(page, ({ rehearsals }) => rehearsals?.some((row) => 'felt' in row) ?? false);
  await natural.getByRole('button', { name: 'Not yet' }).click();
  await natural.getByRole('button', { name: 'Yes' }).click();
  await felt();
  await page.reload();
  await expect(natural.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');
  await natural.getByRole('button', { name: 'Yes' }).click();
  await expect(natural.getByRole('button', { pressed: true })).toHaveCount(0);
});

test('each check is a yes or no above the turn it rests on', async ({ page }) => {
  await page.getByRole('heading', { name: 'What was said, and what was not' }).click();
  const name = page.getByRole('definition').filter({ hasText: 'Your line says your name.' });
  await expect(name).toContainText('Yes.');
  await expect(name).toContainText('Ana Morales');
});

test('it can be copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy this as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Practice call, Northgate Foods');
  expect(text).toContain('Your line: “Hello');
});
