import { Composer, type Document, LineCounter } from 'yaml';
import type { Rule } from '../finding-sentence.ts';
import { misIndented } from './mis-indented.ts';
import type { Slip } from './plain-value.ts';
import { readTokens } from './read-tokens.ts';
import { yamlTrouble } from './yaml-trouble.ts';

/** Offsets are into the text. */
export type ParsedYaml = { doc: Document.Parsed; lines: LineCounter } | { slips: Slip[]; lines: LineCounter };

/** After so many errors nothing more is learned. */
const MOST_ERRORS = 200;

/** Slips that leave the lines after them readable, so that several can be told at once. */
const LOCAL: readonly Rule[] = [
  'yaml-tab',
  'yaml-odd-space',
  'yaml-colon',
  'yaml-space',
  'yaml-quote',
  'yaml-brace',
  'yaml-escape',
  'yaml-after-quote',
];

/** Text as a YAML document, or what is wrong with it, a slip a line. Never throws. */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const only = (rule: Rule, at: number) => ({ slips: [{ rule, at, values: {} }], lines });
  const tokens = readTokens(text, lines.addNewLine);
  if ('rule' in tokens) return only(tokens.rule, tokens.at);
  const composer = new Composer({ version: '1.2', uniqueKeys: false, prettyErrors: false });
  const [doc, second] = composer.compose(tokens, true, text.length);
  if (!doc) return only('yaml-unclear', 0);
  const errors = [...doc.errors, ...doc.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
  if (errors.length > 0) {
    const found = errors.slice(0, MOST_ERRORS).map((error) => yamlTrouble(error, text));
    const told = slipsToTell(found, lines);
    const placed = told.map((slip) => (slip.rule === 'yaml-indent' ? misIndented(text, slip.at) : slip));
    return { slips: placed, lines };
  }
  if (doc.directives.yaml.explicit) return only('yaml-directive', 0);
  if (second) return only('yaml-two-files', second.range[0]);
  return { doc, lines };
}

/** The first slip, and those after it that are no consequence of one before: each on a line of its own, all local. */
function slipsToTell(found: readonly Slip[], lines: LineCounter): Slip[] {
  const told = new Map<number, Slip>();
  for (const slip of found) {
    const { line } = lines.linePos(slip.at);
    const isCause = told.size === 0 || slip.rule === 'yaml-unclosed' || LOCAL.includes(slip.rule);
    if (told.has(line) || !isCause) continue;
    told.set(line, slip);
    if (!LOCAL.includes(slip.rule)) break;
  }
  return [...told.values()];
}
