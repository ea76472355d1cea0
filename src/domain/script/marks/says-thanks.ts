import { finderOf, firstPlace } from './finder.ts';
import type { Word } from './read-words.ts';

const THANKS = finderOf(
  '-(no) (thank you|thanks|thank|thanking|thankyou|ta|cheers|grateful|gratitude|thankful|appreciat*|much obliged|obliged|god bless you) -(to|ra|da)',
);

/** Any thanks; "no thanks to" is none. */
export const saysThanks = (words: readonly Word[]): boolean => firstPlace(THANKS, words) !== undefined;
