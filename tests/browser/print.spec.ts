import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';
import { doTheWholeJob, goTo, openCard, sidesOf, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

/** Paper in points, as it lies in the printer's tray: width and height. */
const PAPERS = {
  letter: [792, 612],
  a4: [841.9, 595.3],
} as const;

/** A blank to write on, as it stands in a line. */
const BLANK = /\S*_{3,}(?: \([^)]*\))?\S*/g;

const print = async (page: Page): Promise<PdfPage[]> => readPdf(await page.pdf({ preferCSSPageSize: true }));

/** What can be read on each sheet of the preview; words for screen readers alone are not printed. */
const previewOf = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: 'How it will print' }).evaluate((preview) => {
    const unseen = [...preview.querySelectorAll<HTMLElement>('.unseen')];
    for (const each of unseen) each.style.display = 'none';
    const sheets = [...preview.querySelectorAll<HTMLElement>('.papers:not(.measure) .paper')];
    const texts = sheets.map((sheet) => sheet.innerText);
    for (const each of unseen) each.style.display = '';
    return texts;
  });

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();

const expectPaper = (pages: PdfPage[], [width, height]: readonly [number, number]) => {
  for (const each of pages) {
    expect(Math.abs(each.width - width)).toBeLessThan(1);
    expect(Math.abs(each.height - height)).toBeLessThan(1);
  }
};

const expectPrinted = async (page: Page, paper: keyof typeof PAPERS) => {
  const pages = await print(page);
  const preview = await previewOf(page);
  expect(pages).toHaveLength(preview.length);
  expectPaper(pages, PAPERS[paper]);
  pages.forEach(({ text }, index) => {
    expect(wordsOf(text)).toEqual(wordsOf(preview[index] ?? ''));
  });
  return pages;
};

for (const [locale, paper, name] of [
  ['en-US', 'letter', 'Plain sheet (Letter)'],
  ['en-GB', 'a4', 'Plain sheet (A4)'],
] as const)
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test(`the plain sheet is one page of ${paper}, with the words of its preview`, async ({ page }) => {
      await openCard(page, await writeScript(page));
      await expect(page.getByLabel('Paper').locator('option:checked')).toHaveText(name);
      const [sheet, ...more] = await expectPrinted(page, paper);
      expect(more).toEqual([]);
      expect(sheet?.text).toContain('Northgate Foods');
      expect(sheet?.text).toContain('Ana Morales');
      await expect(page.getByText('One page.')).toBeVisible();
    });
  });

test('the paper chosen in the settings is the one that is printed', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, '/settings');
  await page.getByLabel('Paper in your printer').selectOption('Letter (US, Canada)');
  await openCard(page, script);
  await expectPrinted(page, 'letter');
});

test('where one is decides the paper and how days are written, and one line in the settings changes it', async ({
  page,
}) => {
  const script = await writeScript(page);
  await openCard(page, script);
  await expect(sidesOf(page).first()).toContainText(/in the week of \d+ \p{Lu}/u);
  await goTo(page, '/settings');
  await expect(page.getByLabel('Where you are')).toHaveValue('GB');
  await page.getByLabel('Where you are').selectOption('United States');
  await openCard(page, script);
  await expect(sidesOf(page).first()).toContainText(/in the week of \p{Lu}\w+ \d/u);
  await expectPrinted(page, 'letter');
});

test('with all answers every one of them is printed', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/scripts/${script}`);
  await page.getByText(/more things they may say/).click();
  const answers = await page
    .locator('.answers')
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(answers.length).toBeGreaterThan(6);
  await openCard(page, script);
  await page.getByText('More choices').click();
  await page.getByLabel('If they say').selectOption('all');
  const pages = await expectPrinted(page, 'a4');
  const bareWordsOf = (text: string) => wordsOf(text).map((word) => word.replace(/[.,?]+$/, ''));
  const printed = new Set(pages.flatMap(({ text }) => bareWordsOf(text)));
  // on paper stands the week itself: "last week" is soon another one
  for (const answer of answers)
    for (const word of bareWordsOf(answer.replaceAll(BLANK, '').replaceAll('last week', 'in the week of')))
      expect(printed).toContain(word);
});

test('a page without a card prints as it stands, without the head', async ({ page }) => {
  await doTheWholeJob(page);
  const text = (await print(page)).map((each) => each.text).join('\n');
  expect(text).toContain('What you said, beside your words');
  expect(text).not.toContain('Settings');
});

test('the mark after a blank stands on its line, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await writeScript(page);
  await untilStored(page, ({ openings }) => openings?.length === 1);
  await goTo(page, `/call/${(await stored(page)).openings?.[0]?.id}?at=on`);
  const gaps = page.locator('.card .gap');
  await expect(gaps.last()).toBeVisible();
  const apart = await gaps.evaluateAll((all) =>
    all.flatMap((gap) => {
      const mark = gap.nextSibling;
      if (mark === null) return [];
      const range = document.createRange();
      range.selectNode(mark);
      const below = range.getBoundingClientRect().top - gap.getBoundingClientRect().top;
      return below > 24 ? [mark.textContent] : [];
    }),
  );
  expect(apart).toEqual([]);
});
