import { finderOf } from './match-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Word } from './read-words.ts';

const THANKS = finderOf(
  parsePattern(
    '-(no) (thank you|thanks|thank|thankyou|ta|cheers|grateful|gratitude|thankful|appreciat*|much obliged|obliged|god bless you) -(to|ra|da)',
  ),
);

/** Any thanks; "no thanks to" is none. */
export const saysThanks = (words: readonly Word[]): boolean =>
  words.some(({ word }, at) => THANKS.mayBegin(word) && THANKS.endFrom(words, at) >= 0);
