import { type Call, isOver } from '../rehearsal/call.ts';
import { replyTo } from '../rehearsal/reply-to.ts';
import { type Noted, notableAt } from './partner-run.ts';

/** A note as a number, and how many there were to choose from. */
export type Numbered = { value: number; of: number };

/**
 * What was noted from this state on, as numbers, and where the call stands then. Undefined where something was noted
 * that could not be, or after the end.
 */
export function numberNotes(
  start: Call,
  noted: readonly Noted[],
): { call: Call; numbers: Numbered[] } | undefined {
  let call = start;
  const numbers: Numbered[] = [];
  for (const { move, stumbled } of noted) {
    const notable = isOver(call) ? [] : notableAt(call);
    const value = notable.findIndex((each) => each.move === move && each.stumbled === stumbled);
    if (value < 0) return undefined;
    numbers.push({ value, of: notable.length });
    call = replyTo(call, move);
  }
  return { call, numbers };
}
