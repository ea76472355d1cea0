import type { Opening } from '../openings/opening.ts';

/** What changes when a call that was begun was not made: its clock goes, what was written stays with the job. */
export function notCalled({ calling = {}, notes }: Opening): Pick<Opening, 'calling' | 'notes'> {
  const { since: _since, seconds: _seconds, notes: written = '', ...before } = calling;
  const kept = [notes, written].filter((each) => each.trim() !== '').join('\n');
  return { calling: before, notes: kept };
}
