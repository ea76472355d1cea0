import type { Call } from '../rehearsal/call.ts';
import type { PartnerResult } from './invitation.ts';
import { numberNotes } from './number-notes.ts';
import type { PartnerRun } from './partner-run.ts';
import { readNotes } from './read-notes.ts';

/** A run as it goes back to the person who practised. */
export function resultOf({ noted, ...said }: PartnerRun, start: Call, key: string): PartnerResult {
  const notes = numberNotes(start, noted);
  if (!notes) throw new RangeError('Something was noted that could not be');
  return { key, notes: notes.numbers.map(({ value }) => value), ...said };
}

/** The run that came back; undefined where it does not fit this call. */
export function runOf(
  { key: _key, notes, comments: _comments, ...said }: PartnerResult,
  start: Call,
): PartnerRun | undefined {
  let at = 0;
  const read = readNotes(start, () => notes[at++]);
  return read && read.noted.length === notes.length ? { noted: read.noted, ...said } : undefined;
}
