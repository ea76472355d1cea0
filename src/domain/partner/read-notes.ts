import { type Call, isOver } from '../rehearsal/call.ts';
import { replyTo } from '../rehearsal/reply-to.ts';
import { countNotes, type Noted, noteNumbered } from './partner-run.ts';
import { tapsAt } from './taps-at.ts';

/** No call that two people make has so many replies. What claims more is damaged. */
export const MOST_NOTES = 300;

/**
 * What was noted from this state on, where numbers are given one at a time for how many there are to choose from. It goes
 * on to the end of the call, or until `next` gives none. Undefined where a number is none of the choices, or there are
 * too many.
 */
export function readNotes(
  start: Call,
  next: (of: number) => number | undefined,
): { call: Call; noted: Noted[] } | undefined {
  let call = start;
  const noted: Noted[] = [];
  while (!isOver(call)) {
    const taps = tapsAt(call);
    const number = next(countNotes(taps));
    if (number === undefined) break;
    const note = noteNumbered(taps, number);
    if (!note || noted.length === MOST_NOTES) return undefined;
    noted.push(note);
    call = replyTo(call, note.move);
  }
  return { call, noted };
}
