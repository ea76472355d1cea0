import { HEAD } from './fragment-head.ts';

/** Letters of one code: with more, its squares are too fine for an old phone that films a screen. */
const PART_LETTERS = 1_000;

/** So many letters of what is packed hold its head, length and check, and so tell one set of codes from another. */
export const NAME_LETTERS = Math.ceil((HEAD * 4) / 3);

/** Cuts what was packed (`packFragment`) into codes, each `name.which.of.letters`, counted from 1. */
export function cutForCodes(packed: string): string[] {
  const name = packed.slice(0, NAME_LETTERS);
  const of = Math.ceil(packed.length / PART_LETTERS);
  return Array.from({ length: of }, (_, at) => {
    const letters = packed.slice(at * PART_LETTERS, (at + 1) * PART_LETTERS);
    return [name, at + 1, of, letters].join('.');
  });
}
