import type { Breaks } from '../domain/card/cut-row.ts';
import type { Faces, Heights } from '../domain/card/layout.ts';
import { linesIn } from './lines-in.ts';

/** What is measured is drawn in 11 points. */
const DRAWN = 11;
/** A rule of 1.5 em in px. */
const RULE = (1.5 * DRAWN * 96) / 72;

const inRules = (px: number) => Math.max(1, Math.round(px / RULE));

/** A side that holds every row of one face, to be measured; `rows` by their keys. */
type Cell = { element: HTMLElement; labels: HTMLElement[]; rows: [string, HTMLElement][]; pt: number };

/** The two sides of a card that are measured. `width`: of their writing area in points. */
export type ToMeasure = { front: Cell; back: Cell; width: number };

/** An element that holds the rows of the front and those of the back, each in a side of its own. */
export function toMeasure(element: HTMLElement, width: number): ToMeasure | undefined {
  const [front, back] = [...element.querySelectorAll<HTMLElement>('.cell')].map((cell) => ({
    element: cell,
    labels: [...cell.querySelectorAll<HTMLElement>('dt > span')],
    rows: [...cell.querySelectorAll<HTMLElement>('[data-row]')].map((row): [string, HTMLElement] => [
      row.dataset['row'] ?? '',
      row,
    ]),
    // as it was left, by the measuring before
    pt: Number.NaN,
  }));
  return front && back && { front, back, width };
}

/**
 * Sets sides in these type sizes. A size is measured by giving the same letters less room, which is a tenth of the work
 * of drawing others. The browser lays out when it is asked for a height: so all that is measured is set before.
 */
export function setIn({ width, ...cells }: ToMeasure, sizes: Faces<number>) {
  for (const face of ['front', 'back'] as const) {
    const pt = sizes[face];
    if (pt !== undefined && cells[face].pt !== pt) setCell(cells[face], width, pt);
  }
}

/** Heights in rules, of the sides that were set in these sizes. */
export const heightsIn = ({ front, back }: ToMeasure, sizes: Faces<number>): Faces<Heights> => ({
  ...(sizes.front === undefined ? {} : { front: heightsOf(front) }),
  ...(sizes.back === undefined ? {} : { back: heightsOf(back) }),
});

/** Where the lines of a row break at this size. */
export function breaksAt(measured: ToMeasure, pt: number, key: string): Breaks {
  setIn(measured, { front: pt, back: pt });
  const [, row] = [...measured.front.rows, ...measured.back.rows].find(([each]) => each === key) ?? [];
  if (!row) return { label: [0], words: [0] };
  const { top, height } = row.getBoundingClientRect();
  const starts = (part: 'dt > span' | 'dd') => {
    const found = linesIn(row.querySelector<HTMLElement>(part), top, RULE);
    const missing = Math.max(0, inRules(height) + 1 - found.length);
    return [...found, ...Array.from({ length: missing }, () => found.at(-1) ?? 0)];
  };
  return { label: starts('dt > span'), words: starts('dd') };
}

function heightsOf({ element, rows }: Cell): Heights {
  const heightOf = (part: string) => element.querySelector(part)?.getBoundingClientRect().height ?? 0;
  return {
    head: inRules(heightOf('.card') - heightOf('.card-rows')),
    rows: new Map(rows.map(([key, row]) => [key, inRules(row.getBoundingClientRect().height)])),
  };
}

/** Labels are smaller than words, but never under 11 points. */
function setCell(cell: Cell, width: number, pt: number) {
  cell.pt = pt;
  cell.element.style.width = `${(width * DRAWN) / pt}pt`;
  // as the style sheet has it already: a change of every label would be work for nothing
  const label = pt === DRAWN ? '' : `${Math.max(0.8125, DRAWN / pt)}em`;
  for (const span of cell.labels) if (span.style.fontSize !== label) span.style.fontSize = label;
}
