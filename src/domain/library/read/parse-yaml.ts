import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import type { Rule } from '../finding-sentence.ts';
import { yamlTrouble } from './yaml-trouble.ts';

/** Offsets are into the text. */
export type ParsedYaml =
  | { doc: Document.Parsed; lines: LineCounter }
  | { rule: Rule; at: number; lines: LineCounter };

/** The deepest content file nests about ten levels of the parser's stack; hostile ones would exhaust memory. */
const DEEPEST = 60;
/** After so many slips nothing more is learned, and each costs time. */
const MOST_SLIPS = 20;

/**
 * Text as a YAML document, or its first trouble. Never throws: depth is counted while reading, before the recursive
 * part of the parser sees it.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let slips = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') slips++;
    }
    if (parser.stack.length > DEEPEST) return { rule: 'yaml-deep', at: parser.offset, lines };
    if (slips > MOST_SLIPS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false });
  const [doc, second] = composer.compose(tokens, true, text.length);
  if (!doc) return { rule: 'yaml-unclear', at: 0, lines };
  const error = doc.errors[0] ?? doc.warnings[0];
  if (error) return { rule: yamlTrouble(error, text), at: error.pos[0], lines };
  if (doc.directives.yaml.explicit) return { rule: 'yaml-directive', at: 0, lines };
  if (second) return { rule: 'yaml-two-files', at: second.range[0], lines };
  return { doc, lines };
}
