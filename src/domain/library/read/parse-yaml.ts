import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import type { Rule } from '../finding-sentence.ts';
import { yamlTrouble } from './yaml-trouble.ts';

/** Offsets are into the text. */
export type ParsedYaml =
  | { doc: Document.Parsed; lines: LineCounter }
  | { slips: YamlSlip[]; lines: LineCounter };
type YamlSlip = { rule: Rule; at: number };

/** The deepest content file nests about ten levels of the parser's stack; hostile ones would exhaust memory. */
const DEEPEST = 60;
/** After so many slips nothing more is learned, and each costs time. */
const MOST_SLIPS = 20;

/** Slips that leave the lines after them readable, so that several can be told at once. */
const LOCAL: readonly Rule[] = ['yaml-tab', 'yaml-colon', 'yaml-quote', 'yaml-escape', 'yaml-after-quote'];

/**
 * Text as a YAML document, or what is wrong with it, a slip a line. Never throws: depth is counted while reading, before the recursive
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
    if (parser.stack.length > DEEPEST) return { slips: [{ rule: 'yaml-deep', at: parser.offset }], lines };
    if (slips > MOST_SLIPS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false });
  const [doc, second] = composer.compose(tokens, true, text.length);
  if (!doc) return { slips: [{ rule: 'yaml-unclear', at: 0 }], lines };
  const found = [...doc.errors, ...doc.warnings].map((error) => ({
    rule: yamlTrouble(error, text),
    at: error.pos[0],
  }));
  if (found.length > 0) return { slips: slipsToTell(found, lines), lines };
  if (doc.directives.yaml.explicit) return { slips: [{ rule: 'yaml-directive', at: 0 }], lines };
  if (second) return { slips: [{ rule: 'yaml-two-files', at: second.range[0] }], lines };
  return { doc, lines };
}

/** The first slip, and those after it that are no consequence of one before: each on a line of its own, all local. */
function slipsToTell(found: readonly YamlSlip[], lines: LineCounter): YamlSlip[] {
  const told = new Map<number, YamlSlip>();
  for (const slip of [...found].sort((one, other) => one.at - other.at)) {
    const { line } = lines.linePos(slip.at);
    const isCause = told.size === 0 || slip.rule === 'yaml-unclosed' || LOCAL.includes(slip.rule);
    if (told.has(line) || !isCause) continue;
    told.set(line, slip);
    if (!LOCAL.includes(slip.rule)) break;
  }
  return [...told.values()];
}
