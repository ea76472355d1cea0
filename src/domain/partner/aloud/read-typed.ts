import { nearestName } from '../../library/read/nearest-name.ts';
import type { Call } from '../../rehearsal/call.ts';
import type { PartnerRun } from '../partner-run.ts';
import { readAloud } from './read-aloud.ts';
import { meantBy, wordsIn } from './typed-words.ts';
import { FEWEST_WORDS, MOST_WORDS } from './word-count.ts';

/** A call that somebody else was asked to play, at its first turn; `key` is its own. */
export type Waiting = { key: string; start: Call };

/**
 * Why words cannot be taken. `at` counts from 1. `likely-wrong`: another word there fits, so that one is to be read again.
 * `likely-swapped`: this word and the next fit the other way round.
 */
export type TypedTrouble =
  | { rule: 'too-few' | 'too-many' | 'not-right'; values: { count: number } }
  | { rule: 'unknown-word'; values: { word: string; at: number; near?: string } }
  | { rule: 'likely-wrong'; values: { word: string; at: number; rather: string } }
  | { rule: 'likely-swapped'; values: { word: string; at: number; next: string } };

export type ReadTyped = { run: PartnerRun; key: string } | { trouble: TypedTrouble };

/** So many readings of unclear words are tried. */
const MOST_READINGS = 64;

/** Reads the words that a partner read aloud, for the calls that are waiting for them, newest first. */
export function readTyped(typed: string, list: readonly string[], waiting: readonly Waiting[]): ReadTyped {
  const words = wordsIn(typed);
  const count = words.length;
  if (count < FEWEST_WORDS) return { trouble: { rule: 'too-few', values: { count } } };
  if (count > MOST_WORDS) return { trouble: { rule: 'too-many', values: { count } } };
  const meant = words.map((word) => meantBy(word, list));
  const unknown = meant.findIndex((places) => places.length === 0);
  if (unknown >= 0) {
    const word = words[unknown] ?? '';
    const near = nearestName(word, list);
    return {
      trouble: {
        rule: 'unknown-word',
        values: { word, at: unknown + 1, ...(near === undefined ? {} : { near }) },
      },
    };
  }
  for (const reading of readingsOf(meant)) {
    const found = readFor(reading, waiting);
    if (found) return found;
  }
  return {
    trouble: likelySlip(
      meant.map(([place = 0]) => place),
      list,
      waiting,
    ),
  };
}

function readFor(
  places: readonly number[],
  waiting: readonly Waiting[],
): { run: PartnerRun; key: string } | undefined {
  for (const { key, start } of waiting) {
    const run = readAloud(places, start, key);
    if (run) return { run, key };
  }
  return undefined;
}

/** Each way to read words of which some may mean several. */
const readingsOf = (meant: readonly (readonly number[])[]): number[][] =>
  meant.reduce<number[][]>(
    (readings, places) =>
      readings.flatMap((reading) => places.map((place) => [...reading, place])).slice(0, MOST_READINGS),
    [[]],
  );

/** Could one be heard for the other? Words that begin with the same letter and are about as long. */
const isLike = (word: string, other: string): boolean =>
  other[0] === word[0] && other !== word && Math.abs(other.length - word.length) < 3;

/** One word that was taken for another that begins with the same letter, or two that changed places. */
function likelySlip(
  places: readonly number[],
  list: readonly string[],
  waiting: readonly Waiting[],
): TypedTrouble {
  for (const [at, place] of places.entries()) {
    const word = list[place] ?? '';
    const next = places[at + 1];
    if (next !== undefined && readFor(changed(places, at, [next, place]), waiting))
      return { rule: 'likely-swapped', values: { word, at: at + 1, next: list[next] ?? '' } };
    const rather = list.find(
      (other, index) => isLike(word, other) && readFor(changed(places, at, [index]), waiting),
    );
    if (rather !== undefined) return { rule: 'likely-wrong', values: { word, at: at + 1, rather } };
  }
  return { rule: 'not-right', values: { count: places.length } };
}

/** These places instead of those that stand from `at` on. */
const changed = (places: readonly number[], at: number, by: readonly number[]): number[] => [
  ...places.slice(0, at),
  ...by,
  ...places.slice(at + by.length),
];
