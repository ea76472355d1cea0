import { isStart, matched, matcherOf, standsBefore } from './match-pattern.ts';
import { type Pattern, parsePattern } from './parse-pattern.ts';
import { type Starts, startsOf } from './pattern-starts.ts';
import type { Word } from './read-words.ts';

/** A phrase that can be found. */
export type Finder = {
  starts: Starts;
  /** Where it ends when it begins at this word, or -1. */
  endFrom: (words: readonly Word[], at: number) => number;
};

/** Makes a phrase ready to be found; what costs time is done at its first use. */
export function finderOf(say: string): Finder {
  const pattern = parsePattern(say);
  const parts = pattern.is === 'row' ? pattern.of : [pattern];
  const first = parts.findIndex(({ is }) => is !== 'beside' && is !== 'start');
  const phrase: Pattern = { is: 'row', of: parts.slice(first) };
  const before = parts.slice(0, first).map(behind);
  const match = matcherOf(phrase, matched, true);
  return {
    starts: startsOf(phrase),
    endFrom: (words, at) => {
      const end = match(words, at);
      return end >= 0 && before.every((holds) => holds(words, at)) ? end : -1;
    },
  };
}

/** Makes several wordings of one thing ready to be found as one. */
export const finderOfAny = (ways: readonly string[]): Finder => finderOf(`(${ways.join('|')})`);

function behind(part: Pattern): (words: readonly Word[], at: number) => boolean {
  if (part.is !== 'beside') return isStart;
  const before = standsBefore(part.of);
  return (words, at) => before(words, at) === part.wanted;
}

/** Where the phrase stands first in these words, or undefined. */
export function firstPlace(finder: Finder, words: readonly Word[]): { from: number; to: number } | undefined {
  for (let from = 0; from < words.length; from += 1) {
    const to = endAt(finder, words, from);
    if (to >= 0) return { from, to };
  }
  return undefined;
}

/** Where the phrase ends when it begins here, or -1. */
export function endAt({ starts, endFrom }: Finder, words: readonly Word[], at: number): number {
  const word = words[at]?.word;
  if (word === undefined) return -1;
  const begins = starts.exact.has(word) || starts.open.some((start) => word.startsWith(start));
  return begins ? endFrom(words, at) : -1;
}
