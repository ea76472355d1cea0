import { spokenForms } from './spoken-forms.ts';
import { WORD_GROUPS } from './word-groups.ts';

/**
 * A phrase as a tree. In a choice the single words stand apart from the longer ways, since one look finds them.
 * `beside` must (or must not) stand next to the phrase and is not part of it. A bracket is read when it is first needed.
 */
export type Pattern =
  | { is: 'word'; word: string; open: boolean }
  | { is: 'sign'; sign: ',' | '?' | '!' }
  | { is: 'row'; of: readonly Pattern[] }
  | { is: 'choice'; words: ReadonlySet<string>; of: readonly Pattern[] }
  | { is: 'maybe'; of: Pattern }
  | { is: 'beside'; of: Pattern; wanted: boolean }
  | { is: 'gap' | 'start' | 'end' }
  | { is: 'bracket'; inside: () => Pattern };

const TOKEN = /[+-]\(|[()|[\]~^$…,?!]|<[a-z]+>|[^\s()|[\]~^$…,?!<>-]+/g;

/** The words and signs of a phrase as it is written. */
export const tokensOf = (say: string): readonly string[] => say.match(TOKEN) ?? [];

/** What is being read: the tokens, and how far one has come. */
type Reading = { tokens: readonly string[]; at: number };

/**
 * Reads what a coach wrote: words; `(a|b)` one of these; `[a]` or nothing; `a*` any ending; `…` up to four words;
 * `,` `?` `!` that sign; `^` `$` first or last in its sentence; `-(a)` not beside it, `+(a)` beside it, unmarked;
 * `<very>` a group of words. Throws a plain sentence where a bracket is left open.
 */
export function parsePattern(say: string): Pattern {
  const reading: Reading = { tokens: tokensOf(say), at: 0 };
  const pattern = readChoice(reading);
  const left = reading.tokens[reading.at];
  if (left !== undefined) throw new Error(`"${left}" has no bracket before it in "${say}".`);
  return pattern;
}

function readChoice(reading: Reading): Pattern {
  const first = readRow(reading);
  if (reading.tokens[reading.at] !== '|') return first;
  const words = new Set<string>();
  const of: Pattern[] = [];
  for (let way: Pattern | undefined = first; way; way = nextWay(reading))
    if (way.is === 'word' && !way.open) words.add(way.word);
    else of.push(way);
  return { is: 'choice', words, of };
}

function nextWay(reading: Reading): Pattern | undefined {
  if (reading.tokens[reading.at] !== '|') return undefined;
  reading.at += 1;
  return readRow(reading);
}

function readRow(reading: Reading): Pattern {
  const row: Pattern[] = [];
  for (let token = reading.tokens[reading.at]; token !== undefined; token = reading.tokens[reading.at]) {
    if (token === '|' || token === ')' || token === ']') break;
    reading.at += 1;
    row.push(token.endsWith('(') || token === '[' ? readBracket(reading, token) : leafOf(token));
  }
  const [only] = row;
  return row.length === 1 && only ? only : { is: 'row', of: row };
}

function readBracket(reading: Reading, token: string): Pattern {
  const { tokens, at } = reading;
  const closing = closingAt(tokens, at);
  if (closing === tokens.length) throw new Error(`The bracket "${token}" is not closed.`);
  reading.at = closing + 1;
  const of: Pattern = { is: 'bracket', inside: once(() => readChoice({ tokens, at })) };
  if (token === '[') return { is: 'maybe', of };
  return token === '(' ? of : { is: 'beside', of, wanted: token === '+(' };
}

/** Where the bracket closes whose inside begins here, or the number of tokens. */
export function closingAt(tokens: readonly string[], from: number): number {
  let open = 1;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === '(' || token === '[' || token === '-(' || token === '+(') open += 1;
    else if (token === ')' || token === ']') open -= 1;
    if (open === 0) return at;
  }
  return tokens.length;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Most words stand in many phrases; each is made once. */
const leaves = new Map<string, Pattern>();

function leafOf(token: string): Pattern {
  const known = leaves.get(token);
  if (known) return known;
  const leaf = makeLeaf(token);
  leaves.set(token, leaf);
  return leaf;
}

function makeLeaf(token: string): Pattern {
  if (token === '…') return { is: 'gap' };
  if (token === '^') return { is: 'start' };
  if (token === '$') return { is: 'end' };
  if (token === ',' || token === '?' || token === '!') return { is: 'sign', sign: token };
  if (token.startsWith('<')) return groupNamed(token.slice(1, -1));
  if (token.endsWith('*')) return { is: 'word', word: token.slice(0, -1).toLowerCase(), open: true };
  const [word = '', ...more] = spokenForms(token);
  if (more.length === 0) return { is: 'word', word, open: false };
  return { is: 'row', of: [word, ...more].map((each) => ({ is: 'word', word: each, open: false })) };
}

function groupNamed(name: string): Pattern {
  const group = Object.hasOwn(WORD_GROUPS, name) ? WORD_GROUPS[name] : undefined;
  if (group === undefined) throw new Error(`There is no group of words <${name}>.`);
  return parsePattern(group);
}
