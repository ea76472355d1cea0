import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './fixtures.ts';
import { choose, expectPrintedCard } from './printed-card.ts';
import { readPdf } from './read-pdf.ts';
import { expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

const openBlank = async (page: Page) => {
  await goTo(page, '/cards/blank');
  await expect(page.getByRole('status').filter({ hasText: /pages?\./ })).toBeVisible();
};

const sheet = (page: Page) => page.getByRole('region', { name: 'The sheet as it prints' });

/** Prints a sheet that is no card: its pages upright or lying, no type under 11 points, all of its words. */
const expectPrintedSheet = async (page: Page, { size, most }: { size: [number, number]; most: number }) => {
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeLessThanOrEqual(most);
  for (const { width, height, words } of pages) {
    expect(Math.abs(width - size[0]) + Math.abs(height - size[1])).toBeLessThan(2);
    expect(Math.min(...words.map((word) => word.size))).toBeGreaterThan(10.95);
    for (const { text, x, y, width: length } of words) {
      expect(Math.min(x, y, width - x - length, height - y), text).toBeGreaterThan(17);
    }
  }
  const printed = pages.map(({ text }) => text).join(' ');
  const lettersIn = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}]/gu, '');
  const shown = await sheet(page).evaluate((section) => {
    const copy = section.cloneNode(true) as HTMLElement;
    for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
    return [...copy.querySelectorAll('h2, h3, p, li, th')].map((each) => each.textContent ?? '');
  });
  for (const text of shown) expect(lettersIn(printed)).toContain(lettersIn(text));
};

test('a blank card has words for each goal and lines to write on, on every paper', async ({ page }) => {
  test.setTimeout(120_000);
  await openBlank(page);
  await expectPrintedCard(page, { paper: 'a4' }, 'plain sheet');
  for (const goal of ['Ask about the job', 'Ask for an interview']) {
    await page.getByLabel('What is the call for?').selectOption(goal);
    await expect(page.getByRole('status').filter({ hasText: /pages?\./ })).toBeVisible();
    await expectPrintedCard(page, { paper: 'a4' }, goal);
  }
  const choice = { paper: 'a7', on: 'a4', sides: 'two' } as const;
  await choose(page, choice);
  const shown = await expectPrintedCard(page, choice, 'A7');
  const begun = shown.flat().filter((cell) => cell?.rows.some(({ key }) => key === 'moment:identify'));
  expect(begun).toHaveLength(8);
  await expectNoSidewaysScroll(page, 320);
  await expectAccessible(page);
});

test('a sheet for calls prints on one page, with the words of the screen', async ({ page }) => {
  await openBlank(page);
  await page.getByRole('radio', { name: 'A sheet for calls' }).check();
  await expect(sheet(page)).toBeVisible();
  await expectPrintedSheet(page, { size: [841.9, 595.3], most: 1 });
  await expectNoSidewaysScroll(page, 320);
  await expectAccessible(page);
});

test.describe('in the United States', () => {
  test.use({ locale: 'en-US' });

  test('the sheets are Letter', async ({ page }) => {
    const script = await writeScript(page);
    await openBlank(page);
    await page.getByRole('radio', { name: 'A sheet for calls' }).check();
    await expectPrintedSheet(page, { size: [792, 612], most: 1 });
    await goTo(page, `/cards/${script}/partner`);
    await expect(sheet(page)).toBeVisible();
    await expectPrintedSheet(page, { size: [612, 792], most: 4 });
  });
});

test('the rows of a sheet are typed in, one after the other', async ({ page }) => {
  await writeScript(page);
  await goTo(page, '/my-calls/sheet');
  await page.getByRole('button', { name: 'Note this row' }).click();
  await expect(page.getByText('The date is missing, or is no day.')).toBeVisible();
  await page.getByLabel('Date', { exact: true }).fill('2026-01-12');
  await page.getByLabel('Who it was').fill('Dana');
  await page.getByLabel('Ended').selectOption('4: They told me when to call again');
  await page.getByLabel('Next date').fill('2026-01-19');
  await page.getByRole('button', { name: 'Note this row' }).click();
  await expect(page.getByText('Row 1 is noted: Line cook, Northgate Foods.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Row 2' })).toBeFocused();
  await page.getByLabel('Date', { exact: true }).fill('2026-01-13');
  await page.getByLabel('Company').selectOption('Another company');
  await page.getByRole('button', { name: 'Note this row' }).click();
  await expect(page.getByText('Which company was it? Write its name.')).toBeVisible();
  await page.getByLabel('Its name').fill('Harlow Supply');
  await page.getByLabel('Reached').selectOption('C: Nobody answered');
  await page.getByRole('button', { name: 'Note this row' }).click();
  await expect(page.getByText('Row 2 is noted: Harlow Supply.')).toBeVisible();
  await untilStored(page, (rows) => rows['calls']?.length === 2 && rows['openings']?.length === 2);
  expect((await stored(page))['calls']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        on: '2026-01-12',
        who: 'Dana',
        outcome: 'callback-agreed',
        next: '2026-01-19',
      }),
      expect.objectContaining({ on: '2026-01-13', reached: 'nobody' }),
    ]),
  );
  await expectNoSidewaysScroll(page, 320);
  await expectAccessible(page);
});

test('a partner’s sheet holds the employer’s side of a practice call, and is printed', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/cards/${script}/partner`);
  await expect(sheet(page)).toContainText('You play the employer: Line cook, Northgate Foods');
  const first = await sheet(page).textContent();
  await page.getByLabel('Practice call').selectOption({ index: 3 });
  await expect(sheet(page)).not.toHaveText(first ?? '');
  await expect(sheet(page)).toContainText('The call is over.');
  await expectPrintedSheet(page, { size: [595.3, 841.9], most: 4 });
  await expectNoSidewaysScroll(page, 320);
  await expectAccessible(page);
});
