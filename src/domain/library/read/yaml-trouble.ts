import type { YAMLError } from 'yaml';
import type { Rule } from '../finding-sentence.ts';

const RULE_OF: Partial<Record<YAMLError['code'], Rule>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  BLOCK_IN_FLOW: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
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

/** In our words: what is wrong with text that is not YAML. `text` tells a list on its key's line from other slips. */
export function yamlTrouble(error: Pick<YAMLError, 'code' | 'pos' | 'message'>, text: string): Rule {
  const at = error.pos[0];
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (error.code === 'UNEXPECTED_TOKEN') {
    if (/:\s+[*&!]\S*\s*$/.test(line) || /^\s*-\s+[*&!]\S*\s*$/.test(line)) return 'yaml-quote';
    if (/["']\s*$/.test(line)) return 'yaml-after-quote';
    return 'yaml-indent';
  }
  if (error.code === 'BAD_INDENT' && /end with a [\]}]/.test(error.message)) return 'yaml-unclosed';
  if (error.code === 'MISSING_CHAR' && /Implicit map keys/.test(error.message)) return 'yaml-no-colon';
  return RULE_OF[error.code] ?? 'yaml-unclear';
}
