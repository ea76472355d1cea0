import type { YAMLError } from 'yaml';
import type { Rule } from '../finding-sentence.ts';
import { JOINED, type Slip } from './plain-value.ts';

const RULE_OF: Partial<Record<YAMLError['code'], Rule>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  BLOCK_IN_FLOW: 'yaml-indent',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  KEY_OVER_1024_CHARS: 'yaml-no-colon',
  MISSING_CHAR: 'yaml-unclosed',
  BAD_SCALAR_START: 'yaml-quote',
  BAD_ALIAS: 'yaml-quote',
  ALIAS_PROPS: 'yaml-quote',
  MULTIPLE_ANCHORS: 'yaml-quote',
  MULTIPLE_TAGS: 'yaml-quote',
  TAG_RESOLVE_FAILED: 'yaml-quote',
  BAD_PROP_ORDER: 'yaml-quote',
  BAD_DQ_ESCAPE: 'yaml-escape',
  MULTIPLE_DOCS: 'yaml-two-files',
  BAD_DIRECTIVE: 'yaml-directive',
};

/** So much of a line is looked at on either side: a line may be as long as the file. */
const MOST_OF_A_LINE = 500;

/** A space that is none to YAML, where it matters: before a line's words, or after the colon of its name. */
const ODD_SPACE = /^(?:[ \t]*|\s*[\w/-]+:[ \t]*)[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** A text that begins with braces or brackets, from the start of its line or of its value up to here. */
const BRACE = /((?:^|[:,-]\s|\[)\s*)(?:\{\{[^{}]*\}\}\s*|\[\[[^[\]]*)$/;

/** In our words: what is wrong with text that is not YAML, and where. The line around tells one slip from another. */
export function yamlTrouble(error: Pick<YAMLError, 'code' | 'pos' | 'message'>, text: string): Slip {
  const at = error.pos[0];
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - MOST_OF_A_LINE);
  const before = text.slice(from, at);
  const [rest = ''] = text.slice(at, at + MOST_OF_A_LINE).split('\n', 1);
  const slip = (rule: Rule, place = at, values: Slip['values'] = {}): Slip => ({ rule, at: place, values });

  const odd = ODD_SPACE.exec(before + rest);
  if (odd) return slip('yaml-odd-space', from + odd[0].length - 1);
  const [brace, lead = ''] = BRACE.exec(before) ?? [];
  const isInQuotes = error.code === 'BAD_DQ_ESCAPE' || /closing ["']/.test(error.message);
  if (brace !== undefined && !isInQuotes) return slip('yaml-brace', at - brace.length + lead.length);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return slip(...underName(text, at, before, rest));
  if (error.code === 'UNEXPECTED_TOKEN') return slip(unexpected(before));
  if (error.code === 'BAD_INDENT' && /end with a [\]}]/.test(error.message)) return slip('yaml-unclosed');
  const rule = /Implicit map keys/.test(error.message) ? 'yaml-no-colon' : RULE_OF[error.code];
  const joined = rule === 'yaml-no-colon' ? JOINED.exec(rest) : null;
  if (joined) return slip('yaml-space', at, { name: joined[1] ?? '', said: joined[2] ?? '' });
  return slip(rule ?? 'yaml-unclear');
}

function unexpected(before: string): Rule {
  if (/:\s+[*&!]\S*\s*$/.test(before) || /^\s*-\s+[*&!]\S*\s*$/.test(before)) return 'yaml-quote';
  return /["']\s*$/.test(before) ? 'yaml-after-quote' : 'yaml-indent';
}

/** A second name within a value: words with a colon in them, or what follows is too deep to stand under this line. */
function underName(text: string, at: number, before: string, rest: string): [Rule, number] {
  if (/^(["']).*\1\s*:/.test(rest)) return ['yaml-after-quote', at];
  if (/^[^"'[{\s].*:(?:\s|$)/.test(rest)) return ['yaml-colon', at];
  const [lines = '', indent = ''] =
    /^.*\n(?:\s*\n)?( *)(?=\S)/.exec(text.slice(at, at + MOST_OF_A_LINE)) ?? [];
  const own = /^[ -]*/.exec(before)?.[0] ?? '';
  return ['yaml-indent', indent.length > own.length ? at + lines.length - indent.length : at];
}
