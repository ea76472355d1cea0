import type { Breaks } from '../domain/card/cut-row.ts';
import type { Heights } from '../domain/card/layout.ts';
import { linesIn } from './lines-in.ts';

/**
 * Heights in rules of 1.5 em, of an element that holds a front and a back, each with every row of the card at the size
 * of the print. A row is as high as on the face where it is higher.
 */
export function heightsAt(element: HTMLElement, pt: number): Heights {
  element.style.setProperty('--pt', String(pt));
  const rule = ruleOf(pt);
  const inRules = (px: number) => Math.max(1, Math.round(px / rule));
  const rows: Record<string, number> = {};
  for (const row of element.querySelectorAll<HTMLElement>('[data-row]')) {
    const key = row.dataset['row'] ?? '';
    rows[key] = Math.max(rows[key] ?? 0, inRules(row.getBoundingClientRect().height));
  }
  const [head = 1, backHead = 1] = [...element.querySelectorAll<HTMLElement>('.card')].map((side) => {
    const { height = 0 } = side.querySelector('.card-rows')?.getBoundingClientRect() ?? {};
    return inRules(side.getBoundingClientRect().height - height);
  });
  return { head, backHead, rows };
}

/**
 * Where the lines of a row break at this size: the words for it as on the front, its own words as on the back, where
 * the room for each is the least.
 */
export function breaksAt(element: HTMLElement, pt: number, key: string): Breaks {
  element.style.setProperty('--pt', String(pt));
  const [front, back] = [...element.querySelectorAll<HTMLElement>('.card')].map((side) =>
    [...side.querySelectorAll<HTMLElement>('[data-row]')].find((row) => row.dataset['row'] === key),
  );
  const rule = ruleOf(pt);
  const lines = Math.max(
    ...[front, back].map((row) => (row ? row.getBoundingClientRect().height / rule : 1)),
  );
  const starts = (row: HTMLElement | undefined, part: 'dt > span' | 'dd') => {
    const found = row
      ? linesIn(row.querySelector<HTMLElement>(part), row.getBoundingClientRect().top, rule)
      : [0];
    const missing = Math.max(0, Math.round(lines) + 1 - found.length);
    return [...found, ...Array.from({ length: missing }, () => found.at(-1) ?? 0)];
  };
  return { label: starts(front, 'dt > span'), words: starts(back, 'dd') };
}

/** A rule of 1.5 em in px, at a type size in points. */
const ruleOf = (pt: number) => (1.5 * pt * 96) / 72;
