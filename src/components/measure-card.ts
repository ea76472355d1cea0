import type { Breaks } from '../domain/card/cut-row.ts';
import type { Heights } from '../domain/card/layout.ts';
import { linesIn } from './lines-in.ts';

/** What is measured is drawn in 11 points. */
const DRAWN = 11;
/** A rule of 1.5 em in px. */
const RULE = (1.5 * DRAWN * 96) / 72;

/**
 * Heights in rules, of an element that holds a front with every row of the card, and an empty back. A type size is
 * measured by giving the same letters less room, which is a tenth of the work of drawing others. `width`: of a side's
 * writing area in points.
 */
export function heightsAt(element: HTMLElement, width: number, pt: number): Heights {
  setAs(element, width, pt);
  const inRules = (px: number) => Math.max(1, Math.round(px / RULE));
  const rows: Record<string, number> = {};
  for (const row of element.querySelectorAll<HTMLElement>('[data-row]'))
    rows[row.dataset['row'] ?? ''] = inRules(row.getBoundingClientRect().height);
  const [head = 1, backHead = 1] = [...element.querySelectorAll<HTMLElement>('.card')].map((side) => {
    const { height = 0 } = side.querySelector('.card-rows')?.getBoundingClientRect() ?? {};
    return inRules(side.getBoundingClientRect().height - height);
  });
  return { head, backHead, rows };
}

/** Where the lines of a row break at this size. */
export function breaksAt(element: HTMLElement, width: number, pt: number, key: string): Breaks {
  setAs(element, width, pt);
  const row = [...element.querySelectorAll<HTMLElement>('[data-row]')].find(
    (each) => each.dataset['row'] === key,
  );
  if (!row) return { label: [0], words: [0] };
  const { top, height } = row.getBoundingClientRect();
  const lines = Math.round(height / RULE);
  const starts = (part: 'dt > span' | 'dd') => {
    const found = linesIn(row.querySelector<HTMLElement>(part), top, RULE);
    const missing = Math.max(0, lines + 1 - found.length);
    return [...found, ...Array.from({ length: missing }, () => found.at(-1) ?? 0)];
  };
  return { label: starts('dt > span'), words: starts('dd') };
}

/** Labels are smaller than words, but never under 11 points. */
function setAs(element: HTMLElement, width: number, pt: number) {
  for (const cell of element.querySelectorAll<HTMLElement>('.cell'))
    cell.style.width = `${(width * DRAWN) / pt}pt`;
  const label = `${Math.max(0.8125, DRAWN / pt)}em`;
  for (const span of element.querySelectorAll<HTMLElement>('dt > span')) span.style.fontSize = label;
}
