import type { Spelling } from '../library/schemas.ts';

/** Letters that sound alike on the phone: B and D, M and N, S and F (domain.md C); the others need no word. */
const ALIKE = new Set('bcdefgmnpstvz');
/** One says three letters, then waits until they are written down. */
const AT_ONCE = 3;

/** A letter as it is said: with a word where it sounds like another. */
export type SpelledLetter = { letter: string; as?: string };

/**
 * A name as one spells it on the phone: a list for each word of it, in groups of three letters. Accents are taken off for
 * the word only; a letter that the alphabet does not have stands alone.
 */
export function spellName(name: string, spelling: Spelling): SpelledLetter[][][] {
  return name
    .split(/[\s'’.-]+/)
    .filter((word) => word !== '')
    .map((word) => inGroups(lettersOf(word).map((letter) => spelled(letter, spelling))));
}

function spelled(letter: string, spelling: Spelling): SpelledLetter {
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const as = ALIKE.has(plain) ? spelling[plain] : undefined;
  return { letter: letter.toUpperCase(), ...(as === undefined ? {} : { as }) };
}

/** Letters as one reads them, each with its accents. */
const lettersOf = (word: string): string[] => word.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? [];

function inGroups<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
