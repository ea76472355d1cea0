import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goTo, practise, rehearseToTheEnd, writeScript } from './steps.ts';

/** Words that stand wherever something is timed. */
const TIMED =
  /\d (seconds?|min)\b|thirty seconds|words a minute|\b(clock|pauses?|how long|by itself)\b|“Are you there|\d:\d\d/i;

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
const timedWords = async (page: Page) => {
  await openAll(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  return (await page.locator('body').innerText()).split('\n').filter((line) => TIMED.test(line));
};

test('"My pace" takes every time off every page, also where it was asked for before', async ({ page }) => {
  const script = await writeScript(page);
  await page.getByRole('button', { name: 'Show how long' }).click();
  expect(await timedWords(page)).not.toEqual([]);
  await goTo(page, '/settings');
  await page.getByRole('checkbox', { name: 'Show how long the call takes' }).check();
  await page.getByRole('checkbox', { name: /Are you there/ }).check();
  const untimed = page.getByRole('checkbox', { name: 'Show no times, and measure none' });
  await untimed.check();
  await expect(page.getByLabel('How fast you speak, in words a minute')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Show how long the call takes' })).toHaveCount(0);

  await goTo(page, `/scripts/${script}`);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await timedWords(page)).toEqual([]);
  const rehearsal = await practise(page);
  await page.getByText('Make it harder or easier').click();
  await expect(page.getByRole('checkbox', { name: 'A busy room behind them' })).toBeVisible();
  expect(await timedWords(page)).toEqual([]);
  await expect(page.getByRole('timer')).toHaveCount(0);
  await rehearseToTheEnd(page);
  for (const path of [`/rehearsals/${rehearsal}`, `/practice/${script}`, `/read/${script}`]) {
    await goTo(page, path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await timedWords(page), path).toEqual([]);
  }
  await page.getByRole('button', { name: 'Start' }).click();
  for (;;) {
    if (await page.getByRole('heading', { name: 'That was all of it.' }).isVisible()) break;
    await page.getByRole('button', { name: 'Next' }).click();
  }
  expect(await timedWords(page)).toEqual([]);

  await goTo(page, '/settings');
  await untimed.uncheck();
  await expect(page.getByRole('checkbox', { name: 'Show how long the call takes' })).toBeChecked();
});
