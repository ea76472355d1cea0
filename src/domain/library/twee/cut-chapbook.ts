import type { Cut } from './cut-code.ts';

/** The values that a passage sets, each "name: value" or "name (condition): value", and the line under them. */
const VALUES = /^(?:[\w.]+(?: ?\([^\n]*\))?:[^\n]*\n)+--[ \t]*\n/;

/** A modifier stands alone on its line: "[if mood === 'calm']". */
const MODIFIER = /^\[(?!\[)[^\n]*\]$/;

/** What follows these runs, or is said to nobody, up to the next modifier. */
const RUNS = /^\[(?:javascript|css|note|note to myself|n\.b\.|todo|fixme)\b/i;

const REVEAL = /\{reveal link:\s*'([^'\n]*)',\s*passage:\s*'([^'\n]*)'\s*\}/g;
const INSERT = /\{[a-z_][^{}\n]*\}/gi;

/** What Chapbook runs in a passage is cut, whole lines as empty ones, so that places stay right. A revealed passage is a link. */
export function cutChapbook(text: string): Cut {
  const dropped: string[] = [];
  const drop = (found: string) => {
    dropped.push(found.trim());
    return '\n'.repeat(found.split('\n').length - 1);
  };
  let runs = false;
  const lines = text
    .replace(VALUES, drop)
    .split('\n')
    .map((line) => {
      const isModifier = MODIFIER.test(line.trim());
      if (isModifier) runs = RUNS.test(line.trim());
      if (!isModifier && !runs) return line;
      if (line.trim() !== '') dropped.push(line.trim());
      return '';
    });
  const words = lines.join('\n').replace(REVEAL, '[[$1->$2]]').replace(INSERT, drop);
  return { text: words, dropped };
}
