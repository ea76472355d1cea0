import type { Facts } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { linesInUse } from '../script/lines-in-use.ts';
import type { Answer, Line, Script } from '../script/script.ts';
import type { Graph, Turn } from './graph.ts';

/** Which words of the script stand beside a turn: one answer, or the lines of its moments. */
export type OwnLine =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'lines'; lines: Line[] }
  | { kind: 'none' };

/**
 * My answer for what they said; else my line or lines for what the turn waits for; else none (FORMATS 3). An answer that
 * was emptied is none.
 */
export function ownLine(turn: Turn, script: Script, facts: Facts, channel: Graph['channel']): OwnLine {
  const answer = script.answers.find((each) => each.response === turn.response && hasWords(each.parts));
  if (answer) return { kind: 'answer', answer };
  const draft = script.channels[channel] ?? script.channels.call;
  const lines = draft ? linesInUse(draft, facts).filter((line) => turn.line.includes(line.moment)) : [];
  return lines.length > 0 ? { kind: 'lines', lines } : { kind: 'none' };
}

/** The id of the answer, or of the first of the lines: what a reply is kept with. */
export function lineIdOf(own: OwnLine): string | undefined {
  if (own.kind === 'answer') return own.answer.id;
  return own.kind === 'lines' ? own.lines[0]?.id : undefined;
}

/** An answer or line that was emptied has none. */
export const hasWords = (parts: readonly Part[]): boolean =>
  parts.some((part) => isFactPart(part) || part.text.trim() !== '');
