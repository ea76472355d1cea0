import type { Word } from './read-words.ts';
import { SOUNDS } from './spoken-forms.ts';

/** How many pauses are passed over. */
const PAUSES = 6;

/** Words that say nothing where a pause stands on both sides. */
const ASIDES = new Set(['like', 'well', 'yeah', 'so', 'basically', 'actually', 'honestly', 'see', 'okay']);

/** The next place that is no short pause and no sound of thinking, nor "like" or "well" between two pauses. */
export function skipPauses(words: readonly Word[], at: number): number {
  let place = at;
  while (place < at + PAUSES && isPause(words[place])) place += isAside(words, place) ? 2 : 1;
  return place;
}

const isAside = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === ',' && ASIDES.has(words[at + 1]?.word ?? '') && words[at + 2]?.word === ',';

const isPause = (word: Word | undefined): boolean =>
  word !== undefined && (word.word === ',' || SOUNDS.has(word.word));
