import type { Pattern } from './parse-pattern.ts';
import { isEnd, isSign, type Word } from './read-words.ts';
import { SOUNDS } from './spoken-forms.ts';

/** Matches from a place on and hands the place after it to `then`; -1 where nothing fits. */
type Matcher = (words: readonly Word[], at: number, then: (at: number) => number) => number;

/** A phrase that can be found: where it ends when it begins at a word, or -1. */
export type Finder = {
  endFrom: (words: readonly Word[], at: number) => number;
  mayBegin: (word: string) => boolean;
};

/** How many words a gap may hold. */
const GAP = 4;

/** How far back words beside a phrase are looked for, and how many pauses are passed over. */
const BEHIND = 10;
const PAUSES = 4;

/** Words that may open a sentence without being its first word in sense. */
const LEAD_IN = new Set(
  ', and but so well hi hello hey yes yeah no oh okay now then also anyway look listen because um uh er erm hmm'.split(
    ' ',
  ),
);

/** Makes a pattern ready to be found. Short pauses and sounds of thinking may stand between its words. */
export function finderOf(pattern: Pattern): Finder {
  const parts = pattern.is === 'row' ? pattern.of : [pattern];
  const first = parts.findIndex(({ is }) => is !== 'beside' && is !== 'start');
  const before = parts.slice(0, first).map(behind);
  const match = compile({ is: 'row', of: parts.slice(first) }, true);
  const starts = startsOf({ is: 'row', of: parts.slice(first) });
  return {
    endFrom: (words, at) => (before.every((holds) => holds(words, at)) ? match(words, at, (end) => end) : -1),
    mayBegin: (word) => starts.some(({ text, open }) => (open ? word.startsWith(text) : word === text)),
  };
}

function behind(part: Pattern): (words: readonly Word[], at: number) => boolean {
  if (part.is !== 'beside') return isStart;
  const match = compile(part.of, true);
  return (words, at) => {
    for (let from = at; from >= Math.max(0, at - BEHIND) && (from === at || !isEnd(words[from])); from -= 1)
      if (match(words, from, (end) => (end === at || skipPauses(words, end) === at ? end : -1)) >= 0)
        return part.wanted;
    return !part.wanted;
  };
}

function isStart(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= at - BEHIND && LEAD_IN.has(words[before]?.word ?? '')) before -= 1;
  return before < 0 || isEnd(words[before]);
}

function compile(pattern: Pattern, first = false): Matcher {
  switch (pattern.is) {
    case 'word':
      return matchWord(pattern.word, pattern.open, first);
    case 'sign':
      return (words, at, then) => (words[at]?.word === pattern.sign ? then(at + 1) : -1);
    case 'row':
      return matchRow(pattern.of.map((part, place) => compile(part, first && place === 0)));
    case 'choice':
      return matchChoice(pattern.of.map((part) => compile(part, first)));
    case 'maybe':
      return matchChoice([compile(pattern.of, first), (_words, at, then) => then(at)]);
    case 'beside':
      return matchBeside(compile(pattern.of), pattern.wanted);
    case 'gap':
      return matchGap;
    case 'start':
      return (words, at, then) => (isStart(words, at) ? then(at) : -1);
    case 'end':
      return (words, at, then) => (isEnd(words[at]) ? then(at) : -1);
  }
}

const matchWord =
  (text: string, open: boolean, first: boolean): Matcher =>
  (words, at, then) => {
    const place = first ? at : skipPauses(words, at);
    const found = words[place];
    if (!found || found.own || !(open ? found.word.startsWith(text) : found.word === text)) return -1;
    return then(place + 1);
  };

const matchRow = (parts: readonly Matcher[]): Matcher => {
  const from = (place: number, words: readonly Word[], at: number, then: (at: number) => number): number => {
    const part = parts[place];
    return part ? part(words, at, (end) => from(place + 1, words, end, then)) : then(at);
  };
  return (words, at, then) => from(0, words, at, then);
};

const matchChoice =
  (parts: readonly Matcher[]): Matcher =>
  (words, at, then) => {
    for (const part of parts) {
      const end = part(words, at, then);
      if (end >= 0) return end;
    }
    return -1;
  };

const matchBeside =
  (inside: Matcher, wanted: boolean): Matcher =>
  (words, at, then) =>
    inside(words, at, (end) => end) >= 0 === wanted ? then(at) : -1;

const matchGap: Matcher = (words, at, then) => {
  for (let end = at, passed = 0; passed <= GAP; end += 1) {
    const after = then(end);
    const word = words[end];
    if (after >= 0 || !word || isEnd(word)) return after;
    if (!isSign(word)) passed += 1;
  }
  return -1;
};

/** The next place that is no short pause and no sound of thinking. */
function skipPauses(words: readonly Word[], at: number): number {
  let place = at;
  while (place < at + PAUSES && isPause(words[place])) place += 1;
  return place;
}

const isPause = (word: Word | undefined): boolean =>
  word !== undefined && (word.word === ',' || SOUNDS.has(word.word));

type Start = { text: string; open: boolean };

/** What the first word can be; signs too. */
function startsOf(pattern: Pattern): Start[] {
  if (pattern.is === 'word') return [{ text: pattern.word, open: pattern.open }];
  if (pattern.is === 'sign') return [{ text: pattern.sign, open: false }];
  if (pattern.is === 'choice') return pattern.of.flatMap(startsOf);
  if (pattern.is === 'maybe') return startsOf(pattern.of);
  if (pattern.is !== 'row') return [];
  const starts: Start[] = [];
  for (const part of pattern.of) {
    starts.push(...startsOf(part));
    if (part.is === 'word' || part.is === 'sign' || !canBeEmpty(part)) break;
  }
  return starts;
}

function canBeEmpty(pattern: Pattern): boolean {
  if (pattern.is === 'row') return pattern.of.every(canBeEmpty);
  if (pattern.is === 'choice') return pattern.of.some(canBeEmpty);
  return pattern.is !== 'word' && pattern.is !== 'sign';
}
