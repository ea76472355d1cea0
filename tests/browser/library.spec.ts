import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { ANA, expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

const BAKERY = `# for the job club
id: bakery
title: The bakery is busy
by: Job club, Leeds
goal: any
channel: call
difficulty: 1
patience: 3
about: A bakery at noon.
people: { dana: { name: Dana, role: owner } }
start: [pickup]
turns:
  pickup:
    who: dana
    line: [greet, identify]
    says: ["Bakery, hello!"]
    moves: { greet: bye }
    otherwise: bye
    coach: Say your name.
  bye:
    who: dana
    says: ["Come by tomorrow. Goodbye."]
    end: retry-later
out-of-patience: bye
`;

const own = (page: Page) => page.getByRole('region', { name: 'My own calls' });
const bring = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Bring in a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const save = async (page: Page, form: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await own(page).getByLabel('Kind of file').selectOption(form);
      await own(page).getByRole('button', { name: 'Save it as a file' }).click();
    })(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

test('a call is brought in, practised, saved as it was, taken out and put back', async ({ page }) => {
  await writeScript(page, ANA);
  await goTo(page, '/library');
  await bring(page, 'bakery.yaml', BAKERY);
  await expect(page.getByText('"The bakery is busy" is now in your own calls.')).toBeVisible();
  await expect(own(page).getByText('Written by Job club, Leeds.')).toBeVisible();
  await expectAccessible(page);
  await expectReachable(page);

  await own(page).getByText('Save it as a file').first().click();
  expect(await save(page, 'yaml')).toEqual({ name: 'bakery.yaml', text: BAKERY });
  const twee = await save(page, 'twee');
  expect(twee.name).toBe('bakery.twee');

  await own(page).getByRole('button', { name: 'Take it out' }).click();
  await expect(own(page).getByRole('listitem')).toHaveCount(0);
  await own(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(own(page).getByRole('listitem')).toHaveCount(1);

  await bring(page, 'again.twee', twee.text);
  await expect(own(page).getByRole('listitem')).toHaveCount(2);
  await untilStored(page, ({ scenarios }) => scenarios?.length === 2);
  await page.reload();
  await expect(own(page).getByRole('listitem')).toHaveCount(2);

  await own(page).getByRole('button', { name: 'Practise this one' }).first().click();
  await expect(page.getByText('Bakery, hello!')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Bakery, hello!')).toBeVisible();
});

test('a call of the library is found, and becomes one of my own', async ({ page }) => {
  await goTo(page, '/library');
  await page.getByLabel('Find a call').fill('voice says job');
  await expect(page.getByRole('heading', { name: 'A voice says that I have the job' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Make it my own' }).click();
  await expect(own(page).getByRole('heading', { name: 'A voice says that I have the job' })).toBeVisible();
  await page.getByLabel('Find a call').fill('zzz');
  await expect(page.getByText('No call has these words. Try others.')).toBeVisible();
});

test.describe('a file that cannot be used is refused with a sentence, and nothing is taken over', () => {
  const cases: [name: string, text: string, sentence: string][] = [
    ['bad.yaml', 'id: x\n', 'Line 1: "title" is missing.'],
    ['cut.json', '{\n  "id": "bakery"', 'Line 2: '],
    ['not.twee', 'hello', 'Line 1: There is no passage here.'],
    ['big.yaml', 'x'.repeat(1_000_001), 'big.yaml is too big to be read'],
  ];
  for (const [name, text, sentence] of cases)
    test(name, async ({ page }) => {
      await goTo(page, '/library');
      await bring(page, name, text);
      await expect(page.getByText(`${name} was not taken over. This is why:`)).toBeVisible();
      await expect(page.getByText(sentence).first()).toBeVisible();
      await expect(own(page).getByRole('listitem')).toHaveCount(0);
    });
});

test('a story from Twine comes in as a draft that says what it needs; none of it runs', async ({ page }) => {
  await goTo(page, '/library');
  await bring(
    page,
    'story.twee',
    ':: Start\n<img src=x onerror="document.title=1">Hello. [[Ask->Start]]\n<script>document.title=2</script>',
  );
  await expect(page.getByText('Line 2: Which move is "Ask"?')).toBeVisible();
  await expect(own(page).getByText(/must be mended before you can practise it/)).toBeVisible();
  await expect(page).toHaveTitle(/All practice calls/);
});

test('nothing scrolls sideways on a small phone', async ({ page }) => {
  await goTo(page, '/library');
  await bring(page, 'long.yaml', BAKERY.replace('The bakery is busy', 'Donaudampfschifffahrt'.repeat(8)));
  await expect(own(page).getByRole('listitem')).toHaveCount(1);
  await expectNoSidewaysScroll(page, 320);
});
