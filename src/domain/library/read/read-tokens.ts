import { type CST, Lexer, Parser } from 'yaml';
import type { Rule } from '../finding-sentence.ts';

/** The deepest content file nests about ten levels of the parser's stack; hostile ones would exhaust memory. */
const DEEPEST = 60;

/** After so many slips nothing more is learned, and each costs time. */
const MOST_SLIPS = 20;

/** So many words and marks make a file of the greatest length as ours are written; hostile ones have far more. */
const MOST_LEXEMES = 400_000;

/** A backslash and what may stand after it in double quotes, or what may not. */
const ESCAPES = /\\(?:[0abefnrtvNLPu_x U"/\\\t\r\n]|(.))/g;

/**
 * The tokens of a text, or why it is not read on: depth, number and slips are counted while reading, before the parts
 * of the parser that recurse, or make an error of each slip, see them. `onLine` gets where each line begins.
 */
export function readTokens(
  text: string,
  onLine: (offset: number) => void,
): CST.Token[] | { rule: Rule; at: number } {
  const parser = new Parser(onLine);
  const tokens: CST.Token[] = [];
  let slips = 0;
  let lexemes = 0;
  let wasQuoted = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexemes++ > MOST_LEXEMES) return { rule: 'too-many-parts', at: 0 };
    if (badEscapes(lexeme) > MOST_SLIPS) return { rule: 'yaml-escape', at: parser.offset };
    const isQuoted = /^["']/.test(lexeme);
    // what follows a closing quote is a slip that the parser only hands on
    if (isQuoted && wasQuoted) slips++;
    if (lexeme.trim() !== '') wasQuoted = isQuoted;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') slips++;
    }
    if (parser.stack.length > DEEPEST) return { rule: 'yaml-deep', at: parser.offset };
    if (slips > MOST_SLIPS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function badEscapes(lexeme: string): number {
  if (lexeme[0] !== '"' || !lexeme.includes('\\')) return 0;
  let bad = 0;
  for (const [, wrong] of lexeme.matchAll(ESCAPES)) if (wrong !== undefined) bad++;
  return bad;
}
