import type { Put } from './storage.ts';

/**
 * `follows`: nobody else changed it. `wins`: another tab changed it too, but earlier. `loses`: another tab changed it
 * later. `gone`: it was removed or wiped since this tab saw it, and what was removed stays removed.
 */
export type Verdict = 'follows' | 'wins' | 'loses' | 'gone';

/** Whether a row is written over what is stored; of two changes to the same row the newest stands (FORMATS 4). */
export function whoWins(put: Put, stored: { changedAt: number } | undefined): Verdict {
  if (!stored) return put.base === undefined ? 'follows' : 'gone';
  if (stored.changedAt === put.base) return 'follows';
  return put.row.changedAt > stored.changedAt ? 'wins' : 'loses';
}
