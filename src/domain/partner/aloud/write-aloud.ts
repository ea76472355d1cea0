import { PARTNER_NOTES } from '../../library/schemas.ts';
import { type Call, isOver } from '../../rehearsal/call.ts';
import { type Numbered, numberNotes } from '../number-notes.ts';
import type { Note, PartnerRun } from '../partner-run.ts';
import { MOST_NOTES } from '../read-notes.ts';
import { checkNumber } from './check-number.ts';
import { BITS, checkSpace, FEWEST_WORDS, MOST_WORDS, spaceOf } from './word-count.ts';

/**
 * A run as eight to twelve places in the list of 1,024 words: what was picked, whether the call ended, and each note, packed
 * as digits of mixed size; the space that is left holds a check. `key` is the call's own, so that words of another call
 * are told from slips. A partner's own words are left out. Undefined where the call is too long for twelve words.
 */
export function writeAloud(run: PartnerRun, start: Call, key: string): number[] | undefined {
  const notes = numberNotes(start, run.noted);
  if (!notes) throw new RangeError('Something was noted that could not be');
  const length = isOver(notes.call)
    ? [{ value: 0, of: 2 }]
    : [
        { value: 1, of: 2 },
        { value: run.noted.length, of: MOST_NOTES + 1 },
      ];
  const { value, space } = packed([picked(run.keep), picked(run.change), ...length, ...notes.numbers]);
  for (let words = FEWEST_WORDS; words <= MOST_WORDS; words++) {
    const left = spaceOf(words) / space;
    if (left < checkSpace(words)) continue;
    return inWords(value + space * (checkNumber(`${key} ${words} ${value}`) % left), words);
  }
  return undefined;
}

const picked = (note: Note | undefined): Numbered => ({
  value: note && 'pick' in note ? note.pick + 1 : 0,
  of: PARTNER_NOTES + 1,
});

/** Digits of mixed size as one number, the first the smallest, and how many such numbers there are. */
function packed(numbers: readonly Numbered[]): { value: bigint; space: bigint } {
  let value = 0n;
  let space = 1n;
  for (const digit of numbers) {
    value += BigInt(digit.value) * space;
    space *= BigInt(digit.of);
  }
  return { value, space };
}

const inWords = (number: bigint, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Number((number >> (BITS * BigInt(at))) & (spaceOf(1) - 1n)));
