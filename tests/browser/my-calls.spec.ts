import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { readPdf } from './read-pdf.ts';
import { ANA, expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { type StoredRow, stored, untilStored } from './stored.ts';

const MONDAY = '2026-03-16T10:00:00';
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const sheet = (page: Page) => page.locator('.record-sheet');
const weekTable = (page: Page) => page.getByRole('table', { name: 'The same numbers as a table' });
const cellsOf = (page: Page, row: string | RegExp) =>
  weekTable(page).getByRole('row', { name: row }).getByRole('cell').allInnerTexts();

/** A job with its words, on a Monday in March. */
const openJob = async (page: Page) => {
  await page.clock.setFixedTime(new Date(MONDAY));
  await writeScript(page, { ...ANA, when: 'Longer' });
};

/** Notes a call about the job that was just written. */
const note = async (
  page: Page,
  on: string,
  reached: string,
  more: { who?: string; ending?: string } = {},
) => {
  await page.getByRole('button', { name: 'Add what happened' }).click();
  const form = page.getByRole('form', { name: 'What happened?' });
  await form.getByLabel('The day it was').fill(on);
  await form.getByRole('radio', { name: reached, exact: true }).check();
  if (more.ending) await form.getByLabel('What did they say?').selectOption(more.ending);
  if (more.who) await form.getByLabel('Who it was, if you know').fill(more.who);
  await form.getByLabel('Anything to remember').fill('Only for me.');
  await form.getByRole('button', { name: 'Keep it' }).click();
};

const noteTwo = async (page: Page) => {
  await openJob(page);
  await page.getByRole('link', { name: 'Change the facts' }).click();
  await note(page, '2026-02-27', 'Nobody answered');
  await note(page, '2026-03-09', 'I talked to someone', { who: '=Dana', ending: 'interview-booked' });
  await untilStored(page, ({ calls }) => calls?.length === 2);
};

const openMyCalls = async (page: Page) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My calls' }).click();
  await expect(title(page)).toHaveText('My calls');
};
/** And waits for the sheet, since a print waits for nothing. */
const openRecord = async (page: Page) => {
  await page.getByRole('link', { name: 'A record to print or save' }).click();
  await expect(page.locator('.record-sheet')).toBeVisible();
};

/** Puts calls where the browser keeps them, all about the job that is there, and opens the page with them. */
const openWith = async (page: Page, make: (at: number) => StoredRow, count: number) => {
  await openJob(page);
  await untilStored(page, ({ openings }) => openings?.length === 1);
  const openingId = (await stored(page)).openings?.[0]?.id;
  const calls = Array.from({ length: count }, (_, at) => ({
    id: `call${at}`,
    v: 1,
    changedAt: at,
    openingId,
    channel: 'call',
    reached: 'person',
    ...make(at),
  }));
  await goTo(page, '/settings');
  await page.evaluate(async (rows) => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = db.transaction('calls', 'readwrite');
    for (const row of rows) transaction.objectStore('calls').put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, calls);
  await goTo(page, '/my-calls');
  await page.reload();
  await expect(weekTable(page)).toBeVisible();
};

/** So many days before a Monday in March. */
const daysAgo = (days: number) =>
  new Date(Date.parse('2026-03-16T00:00:00Z') - days * 86_400_000).toISOString().slice(0, 10);

const HOSTILE = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4);
const sixtyWeeks = (at: number): StoredRow => ({
  on: daysAgo(at * 7),
  ...(at % 3 === 0 ? { outcome: 'interview-booked', who: HOSTILE } : {}),
  ...(at % 4 === 0
    ? { feared: { worry: 'no', likely: 'likely', happened: at % 8 === 0 ? 'yes' : 'no' } }
    : {}),
});

test('nothing noted yet: one kind sentence, and the way to Today', async ({ page }) => {
  await openJob(page);
  await openMyCalls(page);
  await expect(page.getByText('Nothing is noted yet.')).toBeVisible();
  await expectAccessible(page, { where: 'my calls, none' });
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(title(page)).toHaveText('Today');
});

test('two calls are counted in their weeks, as a picture and as a table', async ({ page }) => {
  await noteTwo(page);
  await openMyCalls(page);
  await expect(page.getByRole('img', { name: /^Calls, week by week/ })).toBeVisible();
  expect(await cellsOf(page, /23 Feb 2026/)).toEqual(['1', '0', '0', '0', '0']);
  expect(await cellsOf(page, /9 Mar 2026/)).toEqual(['1', '1', '1', '1', '0']);
  expect(await cellsOf(page, /All weeks/)).toEqual(['2', '1', '1', '1', '0']);
  await expect(page.getByText('2 calls so far. That is too few to say')).toBeVisible();
});

test.describe('where weeks begin on Sunday', () => {
  test.use({ locale: 'en-US' });
  test('the same call lies in the week from Sunday', async ({ page }) => {
    await noteTwo(page);
    await openMyCalls(page);
    expect(await cellsOf(page, /Mar 8, 2026/)).toEqual(['1', '1', '1', '1', '0']);
  });
});

test('the record prints what was noted: the name and the notes only if they are ticked', async ({ page }) => {
  await noteTwo(page);
  await openMyCalls(page);
  await openRecord(page);
  const print = async () =>
    (await readPdf(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => text);
  const [plain = '', ...more] = await print();
  expect(more).toEqual([]);
  for (const words of [
    'Record of contacts',
    'Northgate Foods',
    '9 Mar 2026',
    '=Dana',
    'I have an interview.',
  ])
    expect(plain.replace(/\s+/g, ' ')).toContain(words);
  for (const words of ['Ana Morales', 'Only for me', 'Print it', 'Settings', 'My calls', 'Which days'])
    expect(plain).not.toContain(words);
  await page.getByLabel('With my name').check();
  await page.getByLabel('With my notes').check();
  const [full = ''] = await print();
  expect(full).toContain('Name: Ana Morales');
  expect(full.replace(/\s+/g, ' ')).toContain('Only for me.');
});

test('a long record has its head on each page, and its pages numbered', async ({ page }) => {
  await openWith(page, sixtyWeeks, 60);
  await openRecord(page);
  await expect(sheet(page).getByRole('row')).toHaveCount(61);
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach(({ text }, at) => {
    expect(text).toContain('Employer');
    expect(text.replace(/\s+/g, ' ')).toContain(`${at + 1} / ${pages.length}`);
  });
});

test('the file for a spreadsheet reads back as what is on the page, without a formula', async ({ page }) => {
  await noteTwo(page);
  await openMyCalls(page);
  await openRecord(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it for a spreadsheet (CSV)' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('my-contacts-2026-03-16.csv');
  const bytes = await readFile(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(Papa.parse(bytes.subarray(3).toString('utf8')).data).toEqual([
    ['Date', 'Employer', 'Job', 'How', 'Person', 'Result'],
    ['2026-02-27', 'Northgate Foods', 'line cook', 'Phone call', '', 'Nobody answered.'],
    [
      '2026-03-09',
      'Northgate Foods',
      'line cook',
      'Phone call',
      "'=Dana",
      'I talked to someone. I have an interview.',
    ],
  ]);
  await expect(page.getByText('Saved. Look in your downloads.')).toBeVisible();
});

test('only the days that are chosen are in the record', async ({ page }) => {
  await noteTwo(page);
  await openMyCalls(page);
  await openRecord(page);
  const days = sheet(page).locator('time');
  const choose = (range: string) => page.getByLabel('Which days').selectOption(range);
  await choose('This month');
  await expect(days).toHaveText(['9 Mar 2026']);
  await choose('Last month');
  await expect(days).toHaveText(['27 Feb 2026']);
  await choose('The last four weeks');
  await expect(days).toHaveCount(2);
  await choose('From a day to a day');
  await page.getByLabel('First day').fill('2026-03-10');
  await expect(sheet(page)).toContainText('Nothing is noted for these days.');
  await page.getByLabel('Last day').fill('2026-02-27');
  await expect(sheet(page)).toContainText('From 27 February 2026 to 10 March 2026');
  await expect(days).toHaveCount(2);
});

test('a clock that is set back changes no number; a day still to come is told in the record', async ({
  page,
}) => {
  await noteTwo(page);
  await page.clock.setFixedTime(new Date('2026-03-01T10:00:00'));
  await openMyCalls(page);
  expect(await cellsOf(page, /All weeks/)).toEqual(['2', '1', '1', '1', '0']);
  await openRecord(page);
  await expect(page.getByText('A day in this list is still to come.')).toBeVisible();
});

test('a job that is removed takes its calls out of the numbers', async ({ page }) => {
  await noteTwo(page);
  await page.getByRole('button', { name: 'Remove this job' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await goTo(page, '/my-calls');
  await expect(page.getByText('Nothing is noted yet.')).toBeVisible();
});

test('of sixty weeks the last eight stand there, and all of them if wanted', async ({ page }) => {
  await openWith(page, sixtyWeeks, 60);
  await expect(weekTable(page).getByRole('row')).toHaveCount(10);
  await page.getByRole('button', { name: 'Show all 60 weeks' }).click();
  await expect(weekTable(page).getByRole('row')).toHaveCount(62);
  await expect(page.getByText('60 calls, 20 interviews. So far that is 1 in 3.')).toBeVisible();
  await expect(
    page.getByText('In 15 calls you thought it likely that they say no. It happened in 8.'),
  ).toBeVisible();
});

test('two thousand calls are counted, and told one by one', async ({ page }) => {
  await openWith(page, (at) => ({ on: daysAgo(at % 700) }), 2_000);
  expect(await cellsOf(page, /All weeks/)).toEqual(['2000', '2000', '0', '0', '0']);
  await openRecord(page);
  // a busy machine needs its time for so many rows; how fast it is on a quiet one is not for this test
  await expect(sheet(page)).toContainText('2000 contacts', { timeout: 15_000 });
  await page.getByRole('link', { name: 'My numbers' }).click();
  await expect(weekTable(page)).toBeVisible();
});

test('by keyboard alone: to the record, its days, and the file', async ({ page }) => {
  await noteTwo(page);
  await openMyCalls(page);
  const keys = keyboardOf(page);
  await keys.activate(page.getByRole('link', { name: 'A record to print or save' }));
  await keys.reach(page.getByLabel('Which days'));
  await page.keyboard.press('ArrowDown');
  await expect(sheet(page).locator('time')).toHaveCount(1);
  await keys.activate(page.getByLabel('With my name'), 'Space');
  await expect(sheet(page)).toContainText('Name: Ana Morales');
  const saved = page.waitForEvent('download');
  await keys.activate(page.getByRole('button', { name: 'Save it for a spreadsheet (CSV)' }));
  await saved;
});

test('both pages are sound to axe, large enough for a finger, and fit 320 px, also in the largest type', async ({
  page,
}) => {
  await openWith(page, sixtyWeeks, 60);
  const look = async (where: string) => {
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page, { where: `${where} at ${width} px` });
      await expectReachable(page, `${where} at ${width} px`);
      await expectNoSidewaysScroll(page, width);
    }
    await page.evaluate(() => document.documentElement.setAttribute('data-text-size', 'largest'));
    await expectNoSidewaysScroll(page, 320);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, { where: `${where}, dark`, about: 'colours' });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => document.documentElement.removeAttribute('data-text-size'));
  };
  await look('the numbers');
  await openRecord(page);
  await page.getByLabel('With my notes').check();
  await look('the record');
});
