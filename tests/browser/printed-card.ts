import type { Page } from '@playwright/test';
import { type On, pageOf } from '../../src/domain/card/page-of.ts';
import { PAPERS, type PaperId } from '../../src/domain/card/papers.ts';
import { expect } from './fixtures.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';

/** A row on a side, or the part of it that stands there. */
export type ShownRow = { key: string; label: string; words: string };
export type ShownCell = { name: string; rows: ShownRow[] } | null;

/** What can be chosen of a print; what is left out stays as it is. */
export type Choice = {
  paper: PaperId;
  on?: On;
  sides?: 'one' | 'two';
  flip?: 'long' | 'short';
  words?: 'full' | 'cues' | 'stage' | 'both';
};

/** How far rounding may move what is printed, in points. */
const HAIR = 0.6;
/** Nothing is printed nearer to an edge: a quarter of an inch. */
const SAFE = 18;

export const choose = async (page: Page, { paper, on, sides, flip, words }: Choice) => {
  const isSheet = paper === 'letter' || paper === 'a4';
  await page.getByLabel('Paper').selectOption(isSheet ? 'sheet' : paper);
  if (on) await page.getByLabel('Cards on a page').selectOption(on);
  if (sides) await page.getByLabel(sides === 'one' ? 'One side' : 'Both sides', { exact: true }).check();
  if (flip) await page.getByLabel(`${flip} edge`).check();
  if (words) await page.getByLabel('Words').selectOption(words);
};

/** The pages of the preview: what each cell holds, without what only a screen reader is told. */
export const shownPages = (page: Page): Promise<ShownCell[][]> =>
  page.evaluate(() => {
    const textOf = (element: Element | null): string => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const each of copy?.querySelectorAll('.unseen') ?? []) each.remove();
      return copy?.textContent ?? '';
    };
    return [...document.querySelectorAll('.papers:not(.measure) .paper')].map((paper) =>
      [...paper.querySelectorAll('.cell')].map((cell) => {
        const side = cell.querySelector('article');
        if (!side) return null;
        const rows = [...cell.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
          key: row.dataset['row'] ?? '',
          label: textOf(row.querySelector('dt:not(.continued)')),
          words: textOf(row.querySelector('dd')),
        }));
        return { name: side.getAttribute('aria-label') ?? '', rows };
      }),
    );
  });

/**
 * Prints, and holds the paper against what was chosen and what the preview shows: the size of the pages, how many of
 * them, each word of each row in its order and in its cell, nothing outside the safe margin, no type under 11 points.
 */
export const expectPrintedCard = async (
  page: Page,
  choice: Choice,
  about: string,
): Promise<ShownCell[][]> => {
  const shown = await shownPages(page);
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const preview = page.getByRole('region', { name: 'How it will print' });
  const said = (await preview.getByRole('status').textContent()) ?? '';
  expect(pages.length, about).toBe(shown.length);
  expect(said, about).toContain(pages.length === 1 ? 'One page.' : `${pages.length} pages.`);
  // one expectation for all of a print: a thousand of them take seconds
  const troubles = pages.flatMap((printed, at) => [
    ...paperTroubles(printed, choice),
    ...placeTroubles(printed, choice),
    ...rowTroubles(printed, shown[at] ?? [], choice),
  ]);
  expect(troubles, about).toEqual([]);
  return shown;
};

const paperTroubles = ({ width, height }: PdfPage, { paper, on = 'own' }: Choice): string[] => {
  const asked = pageOf(paper, on);
  const isRight = Math.abs(width - asked.width) < HAIR && Math.abs(height - asked.height) < HAIR;
  return isRight ? [] : [`The page is ${width} by ${height}, not ${asked.width} by ${asked.height}`];
};

/** The cell that a place of the page is in, from its upper left corner, and the edges of that cell. */
const cellAt = ({ width, height }: PdfPage, { paper, on = 'own' }: Choice, x: number, y: number) => {
  const { columns, rows } = pageOf(paper, on);
  const { outer } = PAPERS[paper];
  const left = (width - columns * outer.width) / 2;
  const top = (height - rows * outer.height) / 2;
  const column = Math.floor((x - left) / outer.width);
  const row = Math.floor((y - top) / outer.height);
  return {
    index: row * columns + column,
    left: left + column * outer.width,
    right: left + (column + 1) * outer.width,
    top: top + row * outer.height,
    bottom: top + (row + 1) * outer.height,
  };
};

/** Letters stand about 0.7 of the type size over their line, and 0.2 under it. The plain sheet has a fold inside. */
const placeTroubles = (printed: PdfPage, choice: Choice): string[] => {
  const isFolded = choice.paper === 'letter' || choice.paper === 'a4';
  return printed.words.flatMap(({ text, x, y, width, size }) => {
    const line = printed.height - y;
    const cell = cellAt(printed, choice, x, line);
    const free = {
      left: x - cell.left + (isFolded && cell.index === 1 ? SAFE : 0),
      right: cell.right - (x + width) + (isFolded && cell.index === 0 ? SAFE : 0),
      above: line - 0.7 * size - cell.top,
      below: cell.bottom - line - 0.2 * size,
    };
    const tooNear = Object.entries(free).filter(([, points]) => points < SAFE - HAIR);
    return [
      ...tooNear.map(([edge, points]) => `"${text}" has ${points.toFixed(1)} points ${edge}`),
      ...(size < 10.95 ? [`"${text}" is set in ${size.toFixed(2)} points`] : []),
    ];
  });
};

/** Letters that a PDF keeps in their order: none that is drawn from the right, joined, or as a picture. */
const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[^\p{Script=Latin}\p{Script=Han}\p{N}.,?!]/gu, '');
const ODD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Cc}\p{Cs}\p{M}]/u;

const rowTroubles = (printed: PdfPage, cells: readonly ShownCell[], choice: Choice): string[] => {
  const texts = cells.map(() => '');
  for (const { text, x, y } of printed.words) {
    const { index } = cellAt(printed, choice, x, printed.height - y);
    texts[index] = (texts[index] ?? '') + plain(text);
  }
  return cells.flatMap((cell, index) => {
    let letters = texts[index] ?? '';
    if (!cell) return letters === '' ? [] : [`An empty cell holds "${letters}"`];
    return cell.rows.flatMap(({ key, label, words }) =>
      [label, words].flatMap((text) => {
        if (ODD.test(text)) return [];
        const found = letters.indexOf(plain(text));
        if (found < 0) return [`${cell.name}, ${key}: no "${plain(text)}" in "${letters}"`];
        letters = letters.slice(found + plain(text).length);
        return [];
      }),
    );
  });
};
