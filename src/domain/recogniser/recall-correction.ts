import type { Correction } from './correction.ts';
import { isStop, mendWords } from './mend-words.ts';
import { type KnownNames, withoutNames } from './without-names.ts';

type Said = { text: string; after?: string | undefined; names?: KnownNames | undefined };

/**
 * What the person once said that such words are: the same words after the same response, or nearly the same. The latest
 * correction wins among those that are as near.
 */
export function recallCorrection(
  all: readonly Correction[],
  { text, after, names }: Said,
): string | undefined {
  const said = wordsOf(text, names);
  let nearest: { move: string; alike: number } | undefined;
  for (const each of all) {
    if (each.after !== after) continue;
    const alike = alikeness(said, wordsOf(each.text, names));
    if (alike >= (nearest?.alike ?? ALIKE)) nearest = { move: each.move, alike };
  }
  return nearest?.move;
}

/** Four words in five are the same: "um, could I ask if it came?" and "could I ask whether it came". */
const ALIKE = 0.8;

const wordsOf = (text: string, names: KnownNames | undefined): ReadonlySet<string> =>
  new Set(withoutNames(mendWords(text), names).filter((word) => !isStop(word)));

/** 1 for the same set of words, 0 for none in common (Dice's coefficient). */
function alikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}
