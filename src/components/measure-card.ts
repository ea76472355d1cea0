import type { Breaks } from '../domain/card/cut-row.ts';
import type { Heights } from '../domain/card/layout.ts';
import { linesIn } from './lines-in.ts';

/** What is measured is drawn in 11 points. */
const DRAWN = 11;
/** A rule of 1.5 em in px. */
const RULE = (1.5 * DRAWN * 96) / 72;

const inRules = (px: number) => Math.max(1, Math.round(px / RULE));

/**
 * Heights in rules, of an element that holds the rows of the front and those of the back, each in a side of its own. A
 * type size is measured by giving the same letters less room, which is a tenth of the work of drawing others; a side of
 * which no row is asked for is left as it is. `width`: of a side's writing area in points.
 */
export function heightsAt(element: HTMLElement, width: number, pt: number): Heights {
  const [front, back] = cellsIn(element).map((cell) => {
    let measured: Measured | undefined;
    const keys = new Set(rowsIn(cell).map(keyOf));
    const now = () => {
      measured ??= measure(cell, width, pt);
      return measured;
    };
    return { has: (key: string) => keys.has(key), now };
  });
  return {
    headOf: (face) => (face === 'front' ? front : back)?.now().head ?? 1,
    linesOf: (key) => (front?.has(key) ? front : back)?.now().rows.get(key) ?? 1,
  };
}

/** Where the lines of a row break at this size. */
export function breaksAt(element: HTMLElement, width: number, pt: number, key: string): Breaks {
  for (const cell of cellsIn(element)) setAs(cell, width, pt);
  const row = rowsIn(element).find((each) => keyOf(each) === key);
  if (!row) return { label: [0], words: [0] };
  const { top, height } = row.getBoundingClientRect();
  const starts = (part: 'dt > span' | 'dd') => {
    const found = linesIn(row.querySelector<HTMLElement>(part), top, RULE);
    const missing = Math.max(0, inRules(height) + 1 - found.length);
    return [...found, ...Array.from({ length: missing }, () => found.at(-1) ?? 0)];
  };
  return { label: starts('dt > span'), words: starts('dd') };
}

const cellsIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('.cell')];
const rowsIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('[data-row]')];
const keyOf = (row: HTMLElement) => row.dataset['row'] ?? '';

type Measured = { head: number; rows: ReadonlyMap<string, number> };

function measure(cell: HTMLElement, width: number, pt: number): Measured {
  setAs(cell, width, pt);
  const heightOf = (part: string) => cell.querySelector(part)?.getBoundingClientRect().height ?? 0;
  return {
    head: inRules(heightOf('.card') - heightOf('.card-rows')),
    rows: new Map(rowsIn(cell).map((row) => [keyOf(row), inRules(row.getBoundingClientRect().height)])),
  };
}

/** Labels are smaller than words, but never under 11 points. */
function setAs(cell: HTMLElement, width: number, pt: number) {
  cell.style.width = `${(width * DRAWN) / pt}pt`;
  // as the style sheet has it already: a change of every label would be work for nothing
  const label = pt === DRAWN ? '' : `${Math.max(0.8125, DRAWN / pt)}em`;
  for (const span of cell.querySelectorAll<HTMLElement>('dt > span'))
    if (span.style.fontSize !== label) span.style.fontSize = label;
}
