import type { Pattern } from './parse-pattern.ts';
import { startsOf } from './pattern-starts.ts';
import { isEnd, isSign, type Word } from './read-words.ts';
import { SOUNDS } from './spoken-forms.ts';

/** Where the words end that match from a place on, or -1. */
export type Matcher = (words: readonly Word[], at: number) => number;

/** How many words a gap may hold. */
const GAP = 4;

/** How far back the beginning of a sentence is looked for, and how many pauses are passed over. */
const BEHIND = 10;
const PAUSES = 6;

/** Words that say nothing where a pause stands on both sides. */
const ASIDES = new Set(['like', 'well', 'yeah', 'so', 'basically', 'actually', 'honestly', 'see', 'okay']);

/** Words that may open a sentence without being its first word in sense. */
const LEAD_IN = new Set(
  ', and but so well hi hello hey yes yeah no oh okay now then also anyway look listen because um uh er erm hmm'.split(
    ' ',
  ),
);

/** Stands for words that are not known yet: whatever is wanted there may come. */
export const UNKNOWN: Word = { word: '', written: '', start: 0, end: 0, sentence: 0, line: 0, own: false };

export const matched: Matcher = (_words, at) => at;

/**
 * Makes a pattern ready to match, and to go on with `next`. Short pauses and sounds of thinking may stand between its
 * words, not before the first. Everything is linked beforehand, because this runs for every word that is typed.
 */
export function matcherOf(pattern: Pattern, next: Matcher, first = false): Matcher {
  switch (pattern.is) {
    case 'word':
      return matchWord(pattern.word, pattern.open, next, first);
    case 'sign':
      return (words, at) => {
        if (words[at] === UNKNOWN) return at;
        return words[at]?.word === pattern.sign ? next(words, at + 1) : -1;
      };
    case 'row':
      return pattern.of.reduceRight<Matcher>(
        (after, part, place) => matcherOf(part, after, first && place === 0),
        next,
      );
    case 'choice':
      return matchChoice(pattern.of, next, first);
    case 'maybe': {
      const there = matcherOf(pattern.of, next, first);
      return (words, at) => {
        const end = there(words, at);
        return end >= 0 ? end : next(words, at);
      };
    }
    case 'beside':
      return matchBeside(matcherOf(pattern.of, matched), pattern.wanted, next);
    case 'gap':
      return matchGap(next);
    case 'start':
      return (words, at) => (isStart(words, at) ? next(words, at) : -1);
    case 'end':
      return (words, at) => (isEnd(words[at]) || words[at] === UNKNOWN ? next(words, at) : -1);
  }
}

const matchWord =
  (text: string, open: boolean, next: Matcher, first: boolean): Matcher =>
  (words, at) => {
    const place = first ? at : skipPauses(words, at);
    const found = words[place];
    if (found === UNKNOWN) return place;
    if (!found || found.own || !(open ? found.word.startsWith(text) : found.word === text)) return -1;
    return next(words, place + 1);
  };

/** Of many words or rows only those are tried that begin with the word that stands there. */
function matchChoice(parts: readonly Pattern[], next: Matcher, first: boolean): Matcher {
  const byWord = new Map<string, Matcher[]>();
  const others: Matcher[] = [];
  for (const part of parts) {
    const match = matcherOf(part, next, first);
    const { exact, open, mayBeEmpty } = startsOf(part);
    if (mayBeEmpty || open.length > 0) others.push(match);
    else for (const word of exact) byWord.set(word, [...(byWord.get(word) ?? []), match]);
  }
  return (words, at) => {
    const place = first ? at : skipPauses(words, at);
    if (words[place] === UNKNOWN) return place;
    let end = firstEnd(byWord.get(words[place]?.word ?? ''), words, at);
    if (end < 0 && place > at) end = firstEnd(byWord.get(words[at]?.word ?? ''), words, at);
    return end >= 0 ? end : firstEnd(others, words, at);
  };
}

function firstEnd(matchers: readonly Matcher[] | undefined, words: readonly Word[], at: number): number {
  if (matchers)
    for (const match of matchers) {
      const end = match(words, at);
      if (end >= 0) return end;
    }
  return -1;
}

const matchBeside =
  (inside: Matcher, wanted: boolean, next: Matcher): Matcher =>
  (words, at) => {
    if (!wanted && words.at(-1) === UNKNOWN) return next(words, at);
    return inside(words, at) >= 0 === wanted ? next(words, at) : -1;
  };

const matchGap =
  (next: Matcher): Matcher =>
  (words, at) => {
    for (let end = at, passed = 0; passed <= GAP; end += 1) {
      const after = next(words, end);
      const word = words[end];
      if (after >= 0 || !word || isEnd(word)) return after;
      if (!isSign(word)) passed += 1;
    }
    return -1;
  };

/** Is this the first word of its sentence in sense ("Well, get her")? */
export function isStart(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= at - BEHIND && LEAD_IN.has(words[before]?.word ?? '')) before -= 1;
  return before < 0 || isEnd(words[before]);
}

/** Does the pattern stand right before a place, with no more than a pause between? */
export function standsBefore(pattern: Pattern): (words: readonly Word[], at: number) => boolean {
  let wanted = -1;
  const match = matcherOf(
    pattern,
    (words, end) => (end === wanted || skipPauses(words, end) === wanted ? end : -1),
    true,
  );
  return (words, at) => {
    wanted = at;
    for (let from = at; from >= 0 && from >= at - BEHIND; from -= 1) {
      if (from < at && isEnd(words[from])) return false;
      if (match(words, from) >= 0) return true;
    }
    return false;
  };
}

/** The next place that is no short pause and no sound of thinking, nor "like" or "well" between two pauses. */
export function skipPauses(words: readonly Word[], at: number): number {
  let place = at;
  while (place < at + PAUSES && isPause(words[place])) place += isAside(words, place) ? 2 : 1;
  return place;
}

const isAside = (words: readonly Word[], at: number): boolean =>
  words[at]?.word === ',' && ASIDES.has(words[at + 1]?.word ?? '') && words[at + 2]?.word === ',';

export const isPause = (word: Word | undefined): boolean =>
  word !== undefined && (word.word === ',' || SOUNDS.has(word.word));
