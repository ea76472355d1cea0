import { MOST_CHARACTERS } from '../read/read-file.ts';
import type { ScenarioFile } from '../schemas.ts';
import { writeChange } from './write-change.ts';
import type { WrittenCall } from './written-call.ts';

/** A call being written, and what can be taken back or done again. `last`: which field was typed in, and when. */
export type Editing = {
  call: WrittenCall;
  past: readonly WrittenCall[];
  future: readonly WrittenCall[];
  last?: { what: string; at: number } | undefined;
};

/** Letters typed in one field with no pause of this many ms are one step, as in a script. */
const TOGETHER = 1_000;
const MOST_STEPS = 200;

export const beginEditing = (call: WrittenCall): Editing => ({ call, past: [], future: [] });

/**
 * The next state after a change at a time in ms. `what` names the field. Where the file would grow too big to be read
 * again, it stays as it is.
 */
export function edit(
  editing: Editing,
  what: string,
  at: number,
  change: (file: ScenarioFile) => ScenarioFile,
): Editing {
  const { call, past, last } = editing;
  const next = writeChange(call, change(call.file));
  if (next === call || isTooBig(next, call)) return editing;
  const goesOn = last?.what === what && at - last.at < TOGETHER;
  return {
    call: next,
    past: goesOn ? past : [...past, call].slice(-MOST_STEPS),
    future: [],
    last: { what, at },
  };
}

const sizeOf = ({ head, turns, tail }: WrittenCall): number =>
  turns.reduce((sum, { text }) => sum + text.length, head.length + tail.length);

const isTooBig = (next: WrittenCall, before: WrittenCall): boolean => {
  const size = sizeOf(next);
  return size > MOST_CHARACTERS && size > sizeOf(before);
};

/** One step back; the same where there is none. */
export function undo({ call, past, future, ...rest }: Editing): Editing {
  const before = past.at(-1);
  if (!before) return { call, past, future, ...rest };
  return { call: before, past: past.slice(0, -1), future: [...future, call] };
}

/** The step that was taken back last, done again. */
export function redo({ call, past, future, ...rest }: Editing): Editing {
  const after = future.at(-1);
  if (!after) return { call, past, future, ...rest };
  return { call: after, past: [...past, call], future: future.slice(0, -1) };
}
