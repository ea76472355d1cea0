import { closingAt, tokensOf } from '../../src/domain/script/marks/parse-pattern.ts';
import { WORD_GROUPS } from '../../src/domain/script/marks/word-groups.ts';

/** How an open word goes on where nothing more is known: "bother*" stands as it is. */
const ENDINGS: Readonly<Record<string, string>> = {
  'apolog*': 'apologize',
  'appl*': 'applied',
  'inconvenienc*': 'inconvenience',
  'inconvenien*': 'inconvenience',
  'imposing*': 'imposing',
  'clos*': 'closing',
  'liais*': 'liaise',
  'repl*': 'reply',
  'respon*': 'respond',
};

/** A few ways to say a phrase of the marks: `choice` picks the first, second … of each "one of these". */
export function instanceOf(say: string, choice: number, maybe: boolean): string {
  const words = sayRow(tokensOf(say.replace(/^~/, '')), choice, maybe);
  return words.join(' ').replaceAll(/\s+([,?!])/g, '$1');
}

function sayRow(tokens: readonly string[], choice: number, maybe: boolean): string[] {
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    if (!/[([]$/.test(token)) {
      words.push(...sayWord(token, choice, maybe));
      continue;
    }
    const end = closingAt(tokens, at + 1);
    const inside = tokens.slice(at + 1, end);
    if (token === '(' || token === '+(' || (token === '[' && maybe)) {
      const ways = waysOf(inside);
      words.push(...sayRow(ways[choice % ways.length] ?? [], choice, maybe));
    }
    at = end;
  }
  return words;
}

function sayWord(token: string, choice: number, maybe: boolean): string[] {
  if (/^[~^$…]$/.test(token)) return [];
  if (token.startsWith('<')) return sayRow(tokensOf(WORD_GROUPS[token.slice(1, -1)] ?? ''), choice, maybe);
  return [ENDINGS[token] ?? token.replace('*', '')];
}

/** The ways of a choice, each as its tokens. */
function waysOf(tokens: readonly string[]): string[][] {
  const ways: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/[([]$/.test(token)) depth += 1;
    if (/^[)\]]$/.test(token)) depth -= 1;
    if (token === '|' && depth === 0) ways.push([]);
    else ways.at(-1)?.push(token);
  }
  return ways;
}
