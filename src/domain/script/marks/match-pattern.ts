import type { Pattern } from './parse-pattern.ts';
import { startsOf } from './pattern-starts.ts';
import { isEnd, isSign, type Word } from './read-words.ts';
import { skipPauses } from './skip-pauses.ts';

/** Where the words end that match from a place on, or -1. */
export type Matcher = (words: readonly Word[], at: number) => number;

/** How many words a gap may hold. */
const GAP = 4;

/** How far back the beginning of a sentence is looked for. */
const BEHIND = 10;

/** Words that may open a sentence without being its first word in sense. */
const LEAD_IN = new Set(
  ', and but so well hi hello hey yes yeah no oh okay now then also anyway look listen because um uh er erm hmm'.split(
    ' ',
  ),
);

export const matched: Matcher = (_words, at) => at;

/**
 * Makes a pattern ready to match, and to go on with `next`. Short pauses and sounds of thinking may stand between its
 * words, not before the first. What comes later in it is made when a match first gets that far: most never do.
 */
export function matcherOf(pattern: Pattern, next: Matcher, first = false): Matcher {
  switch (pattern.is) {
    case 'word':
      return matchWord(pattern.word, pattern.open, next, first);
    case 'sign':
      return (words, at) => (words[at]?.word === pattern.sign ? next(words, at + 1) : -1);
    case 'bracket':
      return whenNeeded(() => matcherOf(pattern.inside(), next, first));
    case 'row':
      return matchRow(pattern.of, 0, next, first);
    case 'choice':
      return matchChoice(pattern.words, pattern.of, next, first);
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
      return (words, at) => (isEnd(words[at]) ? next(words, at) : -1);
  }
}

function matchRow(parts: readonly Pattern[], from: number, next: Matcher, first: boolean): Matcher {
  const part = parts[from];
  if (!part) return next;
  const isLast = from + 1 === parts.length;
  return matcherOf(part, isLast ? next : whenNeeded(() => matchRow(parts, from + 1, next, false)), first);
}

/** A matcher that is made at its first use. */
function whenNeeded(make: () => Matcher): Matcher {
  let made: Matcher | undefined;
  return (words, at) => {
    made ??= make();
    return made(words, at);
  };
}

const matchWord =
  (text: string, open: boolean, next: Matcher, first: boolean): Matcher =>
  (words, at) => {
    const place = first ? at : skipPauses(words, at);
    const found = words[place];
    if (!found || found.own || !(open ? found.word.startsWith(text) : found.word === text)) return -1;
    return next(words, place + 1);
  };

/** The longer ways of a choice: by the word they begin with, and those that any word may begin. */
type Ways = { byWord: ReadonlyMap<string, readonly Matcher[]>; others: readonly Matcher[] };

/** Of many ways only those are tried that begin with the word that stands there, the longer ones first. */
function matchChoice(
  single: ReadonlySet<string>,
  longer: readonly Pattern[],
  next: Matcher,
  first: boolean,
): Matcher {
  let ways: Ways | undefined;
  return (words, at) => {
    const place = first ? at : skipPauses(words, at);
    const found = words[place];
    ways ??= waysOf(longer, next, first);
    let end = firstEnd(ways.byWord.get(found?.word ?? ''), words, at);
    if (end < 0 && found && !found.own && single.has(found.word)) end = next(words, place + 1);
    if (end < 0 && place > at) end = firstEnd(ways.byWord.get(words[at]?.word ?? ''), words, at);
    return end >= 0 ? end : firstEnd(ways.others, words, at);
  };
}

function waysOf(longer: readonly Pattern[], next: Matcher, first: boolean): Ways {
  const byWord = new Map<string, Matcher[]>();
  const others: Matcher[] = [];
  for (const way of longer) {
    const match = whenNeeded(() => matcherOf(way, next, first));
    const { exact, open, mayBeEmpty } = startsOf(way);
    if (mayBeEmpty || open.length > 0) others.push(match);
    else
      for (const word of exact) {
        const same = byWord.get(word);
        if (same) same.push(match);
        else byWord.set(word, [match]);
      }
  }
  return { byWord, others };
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
