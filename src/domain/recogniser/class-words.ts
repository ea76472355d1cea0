import { CLASS_OF } from './word-classes.ts';

/**
 * Words as the recogniser compares them: numbers, days, hours, sums, spelled letters, addresses, jobs and titled names
 * each become one word for their kind (`#phone`, `#day`, `#letters`, …), since which number it is tells nothing of the
 * move. Expects what `mendWords` gives.
 */
export function classWords(words: readonly string[]): string[] {
  const kept: string[] = [];
  let at = 0;
  while (at < words.length) {
    const [name, length] = runAt(words, at);
    if (kept.at(-1) !== name || !name.startsWith('#')) kept.push(name);
    at += length;
  }
  return kept;
}

/** The class and the number of words of what stands here. */
function runAt(words: readonly string[], at: number): [string, number] {
  const word = words[at] ?? '';
  const letters = runOf(words, at, isLetter, LETTER_JOINS);
  if (letters.count >= 3) return ['#letters', letters.length];
  const address = addressAt(words, at);
  if (address > 0) return ['#email', address];
  const digits = runOf(words, at, isNumber, NUMBER_JOINS);
  if (digits.count > 0) return numberRun(words, at, digits);
  if (word === 'may' && BEFORE_MONTH.has(words[at - 1] ?? '')) return ['#month', 1];
  const known = CLASS_OF.get(word);
  if (known === '#title' && /^[a-z]/.test(words[at + 1] ?? '')) return ['#person', 2];
  return [known ?? (/^\d+(st|nd|rd|th)$/.test(word) ? '#ord' : word), 1];
}

/** After these words, May is no "may". */
const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'of',
  'in',
  'since',
  'until',
  'till',
  'last',
  'by',
  'next',
]);

function numberRun(words: readonly string[], at: number, { count, length }: Run): [string, number] {
  const next = CLASS_OF.get(words[at + length] ?? '');
  if (next === '#time') return ['#time', length + 1];
  if (next === '#coin' || /^[$£€]/.test(words[at] ?? ''))
    return ['#money', next === '#coin' ? length + 1 : length];
  if (next === '#ord') return ['#ord', length + 1];
  if (/^\d{1,2}:\d\d$/.test(words[at] ?? '') && count <= 4) return ['#time', length];
  return [count >= 5 ? '#phone' : '#num', length];
}

type Run = { count: number; length: number };

/** How far words of one kind go on, and how many signs (digits, letters) they hold. */
function runOf(
  words: readonly string[],
  at: number,
  signs: (word: string, next: string, isWithin: boolean) => number,
  joins: ReadonlySet<string>,
): Run {
  let count = 0;
  let length = 0;
  for (let here = at; here < words.length; here++) {
    const word = words[here] ?? '';
    const found = signs(word, words[here + 1] ?? '', count > 0);
    if (found === 0 && (!joins.has(word) || (here === at && !REPEATS.has(word)))) break;
    count += found;
    if (found > 0) length = here - at + 1;
  }
  return { count, length };
}

const REPEATS: ReadonlySet<string> = new Set(['double', 'triple']);
const LETTER_JOINS: ReadonlySet<string> = new Set(['double', 'triple', 'then', 'and', 'like', 'dash']);
const NUMBER_JOINS: ReadonlySet<string> = new Set([
  'double',
  'triple',
  'then',
  'and',
  'dash',
  'slash',
  '.',
  'point',
]);

const isLetter = (word: string): number => (/^[a-z]$/.test(word) ? 1 : 0);

const isNumber = (word: string, next: string, isWithin: boolean): number => {
  if (LOOSE.has(word)) return isWithin || digitsOf(next) > 0 ? 1 : 0;
  return digitsOf(word);
};

/** Words that are a digit only beside another: "oh, okay", "one moment". */
const LOOSE: ReadonlySet<string> = new Set(['one', 'oh', 'o']);

const digitsOf = (word: string): number => {
  if (/^[$£€]?\d[\d:'-]*$/.test(word)) return word.replace(/\D/g, '').length;
  return CLASS_OF.get(word) === '#num' ? 1 : 0;
};

/** How many words an e-mail address takes, as typed (`@`) or said ("jo dot silva at example dot com"); 0 for none. */
function addressAt(words: readonly string[], at: number): number {
  if (words[at]?.includes('@')) return 1;
  const end = words.findIndex(
    (word, here) => here > at && ENDINGS.has(word) && DOTS.has(words[here - 1] ?? ''),
  );
  const from = end < 0 ? -1 : words.lastIndexOf('at', end);
  if (from <= at - 1 || end - from > 5 || from - at > 5) return 0;
  const name = words.slice(at, from);
  return name.length === 1 || DOTS.has(name[1] ?? '') ? end - at + 1 : 0;
}

const DOTS: ReadonlySet<string> = new Set(['dot', 'point', 'underscore', 'dash']);
const ENDINGS: ReadonlySet<string> = new Set(['com', 'org', 'net', 'edu', 'co', 'uk', 'email', 'de', 'fr']);
