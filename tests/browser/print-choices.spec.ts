import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { choose, shownPages } from './printed-card.ts';
import { readPdf } from './read-pdf.ts';
import { ANA, expectNoSidewaysScroll, openCard, sidesOf, writeScript } from './steps.ts';
import { storeRows } from './store-rows.ts';
import { stored } from './stored.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const preview = (page: Page) => page.getByRole('region', { name: 'How it will print' });
const openMore = (page: Page) => page.getByText('More choices').click();

/** Adds answers about what is private to the script, as if they had been written in the draft. */
const withPrivateAnswers = async (page: Page, id: string) => {
  const rows = await stored(page);
  const script = rows['scripts']?.find((row) => row['id'] === id) as { id: string; answers: object[] };
  const answers = ['sens-record', 'scr-gap', 'sens-health', 'scr-salary'].map((response) => ({
    id: response,
    response,
    parts: [{ text: `My words about ${response}.` }],
  }));
  await storeRows(page, { scripts: [{ ...script, answers: [...answers, ...script.answers] }] });
};

test('what is private is printed only when it is ticked, each by itself', async ({ page }) => {
  const id = await writeScript(page);
  await withPrivateAnswers(page, id);
  await openCard(page, id);
  const printed = async () =>
    (await readPdf(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => text).join();
  expect(await printed()).not.toContain('My words about');
  await openMore(page);
  await page.getByLabel('My health').check();
  await expect(preview(page)).toContainText('My words about sens-health.');
  const text = await printed();
  expect(text).toContain('My words about sens-health.');
  for (const other of ['sens-record', 'scr-gap', 'scr-salary']) expect(text).not.toContain(other);
  await page.getByLabel('My health').uncheck();
  await expect(preview(page)).not.toContainText('My words about');
});

test('a voicemail has a card of its own', async ({ page }) => {
  await openCard(page, await writeScript(page));
  await choose(page, { paper: 'index-4x6' });
  await openMore(page);
  await page.getByLabel('What is on it').selectOption('Only the voicemail message');
  await expect(sidesOf(page)).toHaveCount(2);
  await expect(sidesOf(page).first()).toContainText(ANA.name);
  await expect(sidesOf(page).first()).toContainText('One moment, please.');
  await expect(preview(page)).not.toContainText('They’re in a meeting');
});

test('the log stays in one piece, and the page says what went on to which card', async ({ page }) => {
  await openCard(page, await writeScript(page));
  for (const paper of ['index-3x5', 'a7', 'index-4x6'] as const) {
    await choose(page, { paper });
    const cells = (await shownPages(page)).flat().flatMap((cell) => cell ?? []);
    const logs = cells.filter(({ rows }) => rows.some(({ key }) => key.startsWith('log:')));
    expect(logs.map(({ rows }) => rows.filter(({ key }) => key.startsWith('log:')).length)).toEqual([3]);
    for (const { name, rows } of cells)
      if (name.startsWith('Front'))
        expect(rows.slice(-2).map(({ key }) => key)).toEqual(['always:lost', 'always:stop']);
    await expect(preview(page).getByText('so this is on card 2: ')).toBeVisible();
    await expect(preview(page).getByRole('status')).toContainText('cards come out.');
  }
});

test('two cards come out, one with all words and one with key words', async ({ page }) => {
  await openCard(page, await writeScript(page));
  await choose(page, { paper: 'a4', words: 'both' });
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(2);
  expect(pages[0]?.text).toContain('Hello, my name is Ana Morales.');
  expect(pages[1]?.text).not.toContain('Hello, my name is');
});

test('what is kept on the phone is seen first, as it is saved, and is no wider than its screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openCard(page, await writeScript(page));
  await page.getByRole('radio', { name: /Keep it on this phone/ }).check();
  await expect(preview(page)).toHaveCount(0);
  const pictures = page.getByRole('region', { name: 'What is saved' }).getByRole('img');
  await expect(pictures.first()).toBeVisible();
  const count = await pictures.count();
  await page.getByLabel(/^With all \d+ things they may say$/).check();
  await expect.poll(() => pictures.count()).toBeGreaterThan(count);
  const all = await pictures.count();
  for (let at = 1; at <= all; at++) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save the picture (${at} of ${all})` }).click();
    expect((await saved).suggestedFilename()).toBe(`my-card-${at}.png`);
  }
  await expect(page.getByRole('status').filter({ hasText: `${all} of ${all} saved.` })).toBeVisible();
  const sizes = await pictures.evaluateAll((images) =>
    images.map((image) => [
      (image as HTMLImageElement).naturalWidth,
      (image as HTMLImageElement).naturalHeight,
    ]),
  );
  for (const [width, height = 0] of sizes) {
    expect(width).toBe(1080);
    expect(height).toBeLessThanOrEqual(1920);
  }
});

test('every choice of the print is sound to axe, in reach, and never scrolled sideways', async ({ page }) => {
  const id = await writeScript(page);
  await withPrivateAnswers(page, id);
  await openCard(page, id);
  await openMore(page);
  await choose(page, { paper: 'a7', on: 'a4', sides: 'two', flip: 'short', words: 'stage' });
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, { where: `seven choices, ${width}, ${colorScheme}` });
    }
    await expectReachable(page, `seven choices, ${width}`);
  }
  for (const width of [320, 390, 1280]) await expectNoSidewaysScroll(page, width);
  await choose(page, { paper: 'index-3x5', on: 'letter', sides: 'one' });
  for (const width of [320, 390, 1280]) await expectNoSidewaysScroll(page, width);
});
