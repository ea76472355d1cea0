import type { Page } from './page-of.ts';

/** What stands on the two sides of one card. */
export type Leaf<T> = { front: T; back?: T };

export type Printing = {
  /** `two`: backs are printed on the other side of the paper. */
  sides: 'one' | 'two';
  /** The edge over which the printer turns a sheet between its sides. */
  flip: 'long' | 'short';
};

/** `fold`: where this side is folded from the next one, which is the back of the same card. */
export type Cell<T> = { side: T; fold?: 'right' | 'below' };

/** One printed page: its cells row by row, undefined where nothing lies. */
export type Imposed<T> = { face: 'front' | 'back'; cells: (Cell<T> | undefined)[] };

/**
 * Cards of any content, laid on pages in their order. Printed on two sides, the backs are a page of their own on which
 * each lies behind its front. Printed on one side, a back lies beside its front (or below) with a fold between them.
 */
export function impose<T>(leaves: readonly Leaf<T>[], page: Page, printing: Printing): Imposed<T>[] {
  if (printing.sides === 'two') return twoSided(leaves, page, printing.flip);
  const places = leaves.some(({ back }) => back !== undefined) ? pairsOn(page) : undefined;
  return places ? folded(leaves, page, places) : oneAfterAnother(leaves, page);
}

/** A page of fronts, a page of backs. A page of backs stays when it is empty, unless nothing comes after it. */
function twoSided<T>(leaves: readonly Leaf<T>[], page: Page, flip: Printing['flip']): Imposed<T>[] {
  const pages = chunks(leaves, page.columns * page.rows).flatMap((each): Imposed<T>[] => {
    const cells = blank<T>(page);
    each.forEach(({ back }, at) => {
      if (back !== undefined) cells[behind(at, page, flip)] = { side: back };
    });
    const fronts = blank<T>(page).map((_, at) => cellOf(each[at]?.front));
    return [
      { face: 'front', cells: fronts },
      { face: 'back', cells },
    ];
  });
  const last = pages.findLastIndex(({ cells }) => cells.some((cell) => cell !== undefined));
  return pages.slice(0, last + 1);
}

/**
 * The cell that lies behind a cell once the sheet is turned: over an edge that stands, left and right change; over one
 * that lies, above and below do.
 */
function behind(at: number, { width, height, columns, rows }: Page, flip: Printing['flip']): number {
  const [row, column] = [Math.floor(at / columns), at % columns];
  const isUpright = height >= width;
  const overStandingEdge = isUpright === (flip === 'long');
  return overStandingEdge ? row * columns + (columns - 1 - column) : (rows - 1 - row) * columns + column;
}

type Pair = { front: number; back: number; fold: 'right' | 'below' };

/** Two cells that share an edge, for each card that is folded; undefined where the page cannot be shared out so. */
function pairsOn({ columns, rows }: Page): Pair[] | undefined {
  const all = columns * rows;
  if (columns % 2 === 0)
    return range(all / 2).map((pair) => ({ front: 2 * pair, back: 2 * pair + 1, fold: 'right' }));
  if (rows % 2 > 0) return undefined;
  return range(all / 2).map((pair) => {
    const front = 2 * columns * Math.floor(pair / columns) + (pair % columns);
    return { front, back: front + columns, fold: 'below' };
  });
}

function folded<T>(leaves: readonly Leaf<T>[], page: Page, pairs: readonly Pair[]): Imposed<T>[] {
  return chunks(leaves, pairs.length).map((each) => {
    const cells = blank<T>(page);
    pairs.forEach(({ front, back, fold }, at) => {
      const leaf = each[at];
      if (!leaf) return;
      cells[front] = { side: leaf.front, ...(leaf.back === undefined ? {} : { fold }) };
      cells[back] = cellOf(leaf.back);
    });
    return { face: 'front', cells };
  });
}

function oneAfterAnother<T>(leaves: readonly Leaf<T>[], page: Page): Imposed<T>[] {
  const sides = leaves.flatMap(({ front, back }) => (back === undefined ? [front] : [front, back]));
  return chunks(sides, page.columns * page.rows).map((each) => ({
    face: 'front',
    cells: blank<T>(page).map((_, at) => cellOf(each[at])),
  }));
}

const cellOf = <T>(side: T | undefined): Cell<T> | undefined => (side === undefined ? undefined : { side });
const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const blank = <T>({ columns, rows }: Page): (Cell<T> | undefined)[] =>
  range(columns * rows).map(() => undefined);
const chunks = <T>(all: readonly T[], size: number): T[][] =>
  range(Math.ceil(all.length / size)).map((at) => all.slice(at * size, (at + 1) * size));
