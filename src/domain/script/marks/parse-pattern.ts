import { spokenForms } from './spoken-forms.ts';
import { WORD_GROUPS } from './word-groups.ts';

/** A phrase as a tree. `beside` must (or must not) stand next to the phrase and is not part of it. */
export type Pattern =
  | { is: 'word'; word: string; open: boolean }
  | { is: 'sign'; sign: ',' | '?' | '!' }
  | { is: 'row' | 'choice'; of: readonly Pattern[] }
  | { is: 'maybe'; of: Pattern }
  | { is: 'beside'; of: Pattern; wanted: boolean }
  | { is: 'gap' | 'start' | 'end' };

const TOKEN = /[+-]\(|[()|[\]~^$…,?!]|<[a-z]+>|[^\s()|[\]~^$…,?!<>-]+/g;

/**
 * Reads what a coach wrote: words; `(a|b)` one of these; `[a]` or nothing; `a*` any ending; `…` up to four words;
 * `,` `?` `!` that sign; `^` `$` first or last in its sentence; `-(a)` not beside it, `+(a)` beside it, unmarked;
 * `<very>` a group of words. Throws a plain sentence where a bracket is left open.
 */
export function parsePattern(say: string): Pattern {
  const tokens = say.match(TOKEN) ?? [];
  const { pattern, at } = readChoice(tokens, 0);
  if (at < tokens.length) throw new Error(`"${tokens[at]}" has no bracket before it in "${say}".`);
  return pattern;
}

type Read = { pattern: Pattern; at: number };

function readChoice(tokens: readonly string[], from: number): Read {
  const rows: Pattern[] = [];
  let at = from - 1;
  do {
    const row = readRow(tokens, at + 1);
    rows.push(row.pattern);
    at = row.at;
  } while (tokens[at] === '|');
  const [only] = rows;
  return { pattern: rows.length === 1 && only ? only : { is: 'choice', of: rows }, at };
}

function readRow(tokens: readonly string[], from: number): Read {
  const row: Pattern[] = [];
  let at = from;
  for (let token = tokens[at]; token !== undefined && !'|)]'.includes(token); token = tokens[at]) {
    const read = readOne(tokens, at, token);
    row.push(read.pattern);
    at = read.at;
  }
  return { pattern: { is: 'row', of: row }, at };
}

function readOne(tokens: readonly string[], at: number, token: string): Read {
  if (/[([]$/.test(token)) return readBracket(tokens, at, token);
  return { pattern: leaf(token), at: at + 1 };
}

function readBracket(tokens: readonly string[], at: number, token: string): Read {
  const inside = readChoice(tokens, at + 1);
  if (tokens[inside.at] === undefined) throw new Error(`The bracket "${token}" is not closed.`);
  const of = inside.pattern;
  const closed = inside.at + 1;
  if (token === '[') return { pattern: { is: 'maybe', of }, at: closed };
  if (token === '(') return { pattern: of, at: closed };
  return { pattern: { is: 'beside', of, wanted: token === '+(' }, at: closed };
}

function leaf(token: string): Pattern {
  if (token === '…') return { is: 'gap' };
  if (token === '^') return { is: 'start' };
  if (token === '$') return { is: 'end' };
  if (token === ',' || token === '?' || token === '!') return { is: 'sign', sign: token };
  if (token.startsWith('<')) return groupNamed(token.slice(1, -1));
  if (token.endsWith('*')) return { is: 'word', word: token.slice(0, -1).toLowerCase(), open: true };
  return { is: 'row', of: spokenForms(token).map((word) => ({ is: 'word', word, open: false })) };
}

const groups = new Map<string, Pattern>();

function groupNamed(name: string): Pattern {
  const known = groups.get(name);
  if (known) return known;
  const group = Object.hasOwn(WORD_GROUPS, name) ? WORD_GROUPS[name] : undefined;
  if (group === undefined) throw new Error(`There is no group of words <${name}>.`);
  const pattern = parsePattern(group);
  groups.set(name, pattern);
  return pattern;
}
