import { isNear } from '../../recogniser/says/is-near.ts';

/** The words somebody typed, in any case, with anything between them. */
export const wordsIn = (typed: string): string[] => typed.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * The places in the list that a typed word may mean, the likeliest first: the word itself; else those it begins like (four
 * letters are enough) and those it is one slip away from. None where it is no word of the list.
 */
export function meantBy(word: string, list: readonly string[]): number[] {
  const exact = list.indexOf(word);
  if (exact >= 0) return [exact];
  const start = word.slice(0, 4);
  const begins = (each: string) => start.length === 4 && each.startsWith(start);
  return [begins, (each: string) => isNear(word, each)]
    .flatMap((isMeant) => list.flatMap((each, at) => (isMeant(each) ? [at] : [])))
    .filter((at, index, all) => all.indexOf(at) === index);
}
