import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { packText } from '../../src/storage/pack-text.ts';
import { readCard } from '../../src/storage/read-card.ts';
import { expectAccessible } from './expect-accessible.ts';
import { browserThatFilms, browserWithoutCamera, filmOf } from './film.ts';
import { expect, test } from './fixtures.ts';
import { expectPrintedCard } from './printed-card.ts';
import { expectNoSidewaysScroll, goTo, openCard, writeScript } from './steps.ts';
import { stored } from './stored.ts';

/** A person writes a script and gives their card away as a file: its name and its text. */
const giveCard = async (page: Page, name: string, company: string) => {
  await openCard(page, await writeScript(page, { name, company, job: 'line cook' }));
  await page.getByRole('radio', { name: 'Give it to a coach' }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

const toUpload = ({ name, text }: { name: string; text: string }) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

const openStack = async (page: Page) => {
  await goTo(page, '/cards/stack');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cards of a group');
};

const rowsOf = async (page: Page) => JSON.stringify(await stored(page));

const whoIsIn = (page: Page) => page.getByRole('list').last().locator('bdi:first-child').allTextContents();

const PEOPLE = ['Zoe Young', 'Ana Morales', 'Ben Carter', 'Mo Ali', 'Lee'] as const;

test('a coach prints the cards of a group, four to a sheet, by their initials; nothing is stored', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const files = [];
  for (const name of PEOPLE) files.push(await giveCard(page, name, `${name} Ltd`));
  expect(files.map(({ name }) => name)).toContain('card-AM.txt');
  await openStack(page);
  const rowsBefore = await rowsOf(page);
  await page.getByLabel('Choose the files').setInputFiles(files.map(toUpload));
  await expect(page.getByRole('heading', { name: '5 cards' })).toBeVisible();
  expect(await whoIsIn(page)).toEqual(['A.M.', 'B.C.', 'L.', 'M.A.', 'Z.Y.']);
  const choice = { paper: 'a6', on: 'a4', sides: 'two', flip: 'long' } as const;
  const shown = await expectPrintedCard(page, choice, 'five cards');
  for (const front of shown.flat().filter((cell) => cell?.name.startsWith('Front')))
    expect(front?.rows.slice(-2).map(({ key }) => key)).toEqual(['always:lost', 'always:stop']);
  await page.getByRole('button', { name: 'Take out the card of B.C.' }).click();
  await expect(page.getByRole('heading', { name: '4 cards' })).toBeVisible();
  await expect(page.getByText('The card of B.C. was taken out.')).toBeVisible();
  await expectPrintedCard(page, choice, 'four cards');
  expect(await rowsOf(page)).toBe(rowsBefore);
  await page.reload();
  await expect(page.getByText('No card yet.')).toBeVisible();
});

test('what is no card, cut, newer, too large or here already is refused in a sentence each', async ({
  page,
}) => {
  const card = await giveCard(page, 'Ana Morales', 'Northgate Foods');
  await openStack(page);
  const bomb = `callback-card:${await packText('a'.repeat(5_000_000))}`;
  await page
    .getByLabel('Choose the files')
    .setInputFiles(
      [
        card,
        { name: 'copy.txt', text: `${card.text}\n` },
        { name: 'letter.txt', text: 'Dear Sir or Madam' },
        { name: 'cut.txt', text: card.text.slice(0, 200) },
        { name: 'newer.txt', text: card.text.replace(':A', ':B') },
        { name: 'bomb.txt', text: bomb },
        { name: 'huge.txt', text: 'x'.repeat(3_000_000) },
        { name: '‮<b>.txt', text: '' },
      ].map(toUpload),
    );
  for (const sentence of [
    'The card of A.M. was added.',
    'The card in “copy.txt” is here already.',
    '“letter.txt” is not a card from this app.',
    '“cut.txt” is not complete. Ask for the card once more.',
    '“newer.txt” was made by a newer version of this app. Load this page again, then try once more.',
    '“bomb.txt” is too large for a card.',
    '“huge.txt” is not a card from this app.',
  ])
    await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'One card' })).toBeVisible();
  await expectNoSidewaysScroll(page, 320);
  await expectAccessible(page);
});

test('files can be dropped on the page', async ({ page }) => {
  const card = await giveCard(page, 'Ana Morales', 'Northgate Foods');
  await openStack(page);
  await page.evaluate(({ name, text }) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, card);
  await expect(page.getByRole('heading', { name: 'One card' })).toBeVisible();
});

test('a card is given with what it prints and nothing else', async ({ page }) => {
  const { text } = await giveCard(page, 'Ana Morales', 'Northgate Foods');
  expect(text).toMatch(/^callback-card:[\w-]+$/);
  const read = await readCard(text);
  expect(Object.keys('card' in read ? read.card : {})).toEqual([
    'initials',
    'title',
    'number',
    'front',
    'back',
  ]);
  await page.getByRole('button', { name: 'Show it as a code' }).click();
  await expect(page.getByRole('img', { name: 'The code of your card' })).toBeVisible();
  await expectNoSidewaysScroll(page, 320);
  await expectAccessible(page);
});

test('on Letter paper the quarters of a sheet are printed', async ({ page }) => {
  const card = await giveCard(page, 'Ana Morales', 'Northgate Foods');
  await goTo(page, '/settings');
  await page.getByLabel('Paper in your printer').selectOption('Letter (US, Canada)');
  await openStack(page);
  await page.getByLabel('Choose the files').setInputFiles(toUpload(card));
  // the file is read after it was chosen: a slow machine printed the page without its card
  await expect(page.getByRole('heading', { name: 'One card' })).toBeVisible();
  const choice = { paper: 'quarter-letter', on: 'letter', sides: 'two' } as const;
  await expectPrintedCard(page, choice, 'letter');
});

test('a code is read by the camera, once, and the camera is let go', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const { text } = await giveCard(page, 'Ana Morales', 'Northgate Foods');
  const { film, end } = await filmOf([text]);
  const browser = await browserThatFilms(film);
  const coach = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  await openStack(coach);
  await coach.getByRole('button', { name: 'Scan codes with the camera' }).click();
  await expect(coach.getByText('The card of A.M. was added.')).toBeVisible({ timeout: 20_000 });
  await coach.waitForTimeout(1_000);
  await expect(coach.getByRole('heading', { name: 'One card' })).toBeVisible();
  await expect(coach.getByText('is here already')).toBeHidden();
  await coach.getByRole('button', { name: 'Close the camera' }).click();
  await expect(coach.getByRole('button', { name: 'Scan codes with the camera' })).toBeVisible();
  await browser.close();
  await end();
});

test('where the camera is refused, a sentence says to go on by file', async ({ baseURL }) => {
  const browser = await browserWithoutCamera();
  const coach = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
  await openStack(coach);
  await coach.getByRole('button', { name: 'Scan codes with the camera' }).click();
  await expect(
    coach.getByText('The browser may not use the camera. Ask for the cards as files.'),
  ).toBeVisible();
  await browser.close();
});
