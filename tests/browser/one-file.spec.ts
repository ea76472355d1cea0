import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from './fixtures.ts';
import { ANA, answerQuestions, caption, practise, rehearseToTheEnd, sidesOf } from './steps.ts';

const FILE = join(process.env.CALLBACK_DIST ?? join(import.meta.dirname, '../../dist'), 'callback.html');

const url = pathToFileURL(FILE).href;
const test = base.extend({ baseURL: url });

test('one file, opened with no server, does the whole job, asks nobody and keeps nothing', async ({
  page,
}) => {
  expect(existsSync(FILE)).toBe(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await expect(
    page.getByText('Nothing is kept on this computer. Press Finish before you leave.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await answerQuestions(page, ANA);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you will say');
  const script = page.url().split('/').at(-1) ?? '';
  await practise(page);

  // the recogniser is in it too
  await page.getByRole('button', { name: 'Type it' }).click();
  await page.getByLabel('Type what you say').fill('Could I speak with the person who hires, please?');
  await page.keyboard.press('Enter');
  await page.locator('.pick').getByRole('button').first().click();
  await page.getByRole('button', { name: 'I said it' }).click();
  await rehearseToTheEnd(page);
  await expect(caption(page)).toBeVisible();
  await page.evaluate((path) => {
    location.hash = path;
  }, `/cards/${script}`);
  await expect(sidesOf(page).first()).toContainText('Ana');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  // the page itself, and the pictures and type that are written in it
  expect(asked.filter((each) => !/^(data|blob):/.test(each))).toEqual([url]);
});

test('in one file the link to a partner, which would lead nowhere, is told of, and the file is there', async ({
  page,
}) => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await answerQuestions(page, ANA);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByRole('link', { name: 'Practise with someone' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByText('a link to it leads nowhere')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save the file' })).toBeVisible();
});

test('in one file there are no codes, since no phone could open them; the file and paper are there', async ({
  page,
}) => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await answerQuestions(page, ANA);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByRole('link', { name: 'Finish' }).click();
  await page.getByRole('link', { name: 'Take it as codes' }).click();
  await expect(page.getByText('so codes from it lead nowhere')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything to a file' }).click();
  await saved;
  await page.getByRole('link', { name: 'Print it on paper' }).click();
  const paper = page.getByRole('region', { name: 'The paper as it prints' });
  await expect(paper).toContainText('Line cook, Northgate Foods');
  await page.getByRole('checkbox', { name: /^With the codes/ }).check();
  await expect(page.getByText('so codes from it lead nowhere')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print it' })).toBeEnabled();
});
