import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { doTheWholeJob, goTo, openCard, sidesOf, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page) => page.locator('.restore').getByRole('status');

/** "Save everything to a file": the file's text. */
const saveFile = async (page: Page): Promise<string> => {
  await goTo(page, '/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything to a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^callback-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await file.path(), 'utf8');
};

const bring = (page: Page, name: string, contents: string | Buffer) =>
  page
    .getByLabel('Bring back a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(contents) });

const wipe = async (page: Page) => {
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Done. Nothing of yours is left on this device.')).toBeVisible();
};

const expectAllThere = async (page: Page, script: string, rehearsal: string) => {
  await goTo(page, '/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Line cook');
  await expect(page.getByText('Practised once.')).toBeVisible();
  await goTo(page, `/scripts/${script}`);
  await expect(page.getByLabel('Hello and my name')).toHaveValue(/Ana Morales/);
  await goTo(page, `/rehearsals/${rehearsal}`);
  await expect(title(page)).toHaveText('They have your application');
};

test('what was saved to a file comes back after a wipe, on the same page', async ({ page }) => {
  const { script, rehearsal } = await doTheWholeJob(page);
  const file = await saveFile(page);
  await wipe(page);
  expect(Object.keys(await stored(page))).toEqual([]);

  await bring(page, 'mine.json', file);
  await expect(page.getByText('This file holds:')).toBeVisible();
  await expect(page.locator('.restore').getByRole('listitem')).toHaveText([
    '1 job',
    '1 set of words',
    '1 practice call',
    'What you told about yourself',
    'Your settings',
  ]);
  await page.getByRole('button', { name: 'Add these to what is here' }).click();
  await expect(note(page)).toHaveText('Done. Your words are back.');
  await expect(page.getByText('Done. Nothing of yours is left')).toHaveCount(0);
  await expectAllThere(page, script, rehearsal);
  await page.reload();
  await expectAllThere(page, script, rehearsal);
});

test('a file restores on another machine', async ({ page, browser, baseURL }) => {
  const { script, rehearsal } = await doTheWholeJob(page);
  const file = await saveFile(page);
  const elsewhere = await browser.newContext(baseURL ? { baseURL } : {});
  const there = await elsewhere.newPage();
  await goTo(there, '/settings');
  await bring(there, 'mine.json', file);
  await there.getByRole('button', { name: 'Add these to what is here' }).click();
  await expect(note(there)).toHaveText('Done. Your words are back.');
  await expectAllThere(there, script, rehearsal);
  await openCard(there, script);
  await expect(sidesOf(there).first()).toContainText('Northgate Foods');
  await elsewhere.close();
});

test('"Leave it" brings nothing back', async ({ page }) => {
  await writeScript(page);
  const file = await saveFile(page);
  await wipe(page);
  await bring(page, 'mine.json', file);
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByText('This file holds:')).toBeHidden();
  await goTo(page, '/');
  await expect(title(page)).toHaveText('Practise the phone call before you make it');
});

test('a file that holds nothing new says so', async ({ page }) => {
  await writeScript(page);
  const file = await saveFile(page);
  await bring(page, 'mine.json', file);
  await expect(note(page)).toHaveText('Everything in this file is here already.');
});

test('an older file never undoes what was changed since', async ({ page }) => {
  const script = await writeScript(page);
  const file = await saveFile(page);
  await goTo(page, `/scripts/${script}`);
  await page.getByLabel('Hello and my name').fill('Changed since.');
  await goTo(page, '/settings');
  await bring(page, 'old.json', file);
  await expect(note(page)).toHaveText('Everything in this file is here already.');
  await goTo(page, `/scripts/${script}`);
  await expect(page.getByLabel('Hello and my name')).toHaveValue('Changed since.');
});

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64');

test('a file that cannot be brought back is refused in a sentence, and nothing here is changed', async ({
  page,
}) => {
  await writeScript(page);
  const file = await saveFile(page);
  await untilStored(page, ({ settings }) => settings?.[0]?.backedUpAt !== undefined);
  const before = await stored(page);
  const lines = file.split('\n');
  const cut = lines.slice(0, 3).join('\n').slice(0, -10);
  const edit = (change: (rows: Record<string, Record<string, unknown>[]>) => void): string => {
    const backup = JSON.parse(file);
    change(backup.rows);
    return JSON.stringify(backup);
  };
  const refused: [name: string, contents: string | Buffer, sentence: RegExp | string][] = [
    ['cut.json', cut, /^cut\.json is not complete: it stops at line 3, column \d+\. Copy it again/],
    ['new.json', file.replace('"v":1', '"v":99'), /^new\.json is from a newer Callback\./],
    ['photo.png', PNG, 'photo.png is not a file that Callback saved. Nothing here was changed.'],
    ['empty.json', '', /^empty\.json is not complete: it stops at line 1, column 1\. Copy it again/],
    ['list.json', '[1, 2]', 'list.json is not a file that Callback saved. Nothing here was changed.'],
    ['comma.json', file.replace('"rows":{', '"rows":{,'), /^comma\.json is damaged at line 1, column \d+/],
    [
      'job.json',
      edit(({ openings }) => Object.assign(openings?.[0] ?? {}, { interest: 'burning' })),
      'job.json has something in it that cannot be read: job 1, at “interest”. Nothing here was changed.',
    ],
    [
      'kind.json',
      edit((rows) => Object.assign(rows, { spells: [] })),
      /^kind\.json is from a newer Callback\./,
    ],
  ];
  for (const [name, contents, sentence] of refused) {
    await bring(page, name, contents);
    await expect(note(page), name).toHaveText(sentence);
    await expect(page.getByText('This file holds:')).toBeHidden();
  }
  expect(await stored(page)).toEqual(before);
});

test('keys that are parts of the language do nothing when they come from a file', async ({ page }) => {
  const script = await writeScript(page);
  const file = await saveFile(page);
  const rows = file
    .replace('"rows":{', '"__proto__":{"polluted":true},"rows":{')
    .replace('"facts":{', '"facts":{"__proto__":{"polluted":true},"constructor":"x",')
    .replace('"name":"Ana Morales"', '"name":"__proto__"');
  await wipe(page);
  await bring(page, 'hostile.json', rows);
  const plan = page.getByRole('button', { name: 'Add these to what is here' });
  await expect(plan.or(note(page).filter({ hasText: 'Nothing here was changed.' }))).toBeVisible();
  if (await plan.isVisible()) {
    await plan.click();
    await goTo(page, `/scripts/${script}`);
    await expect(page.getByLabel('Hello and my name')).toHaveValue(/my name is __proto__/);
  }
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});
