import type { Rehearsal } from '../../domain/rehearsal/rehearsal.ts';
import { stuckAt } from '../../domain/rehearsal/stuck-at.ts';

/** The responses and lines the person got stuck on in these rehearsals, most often first. */
export function stuckOn(rehearsals: readonly Rehearsal[]): string[] {
  const times = new Map<string, number>();
  for (const { transcript } of rehearsals)
    for (const { at } of stuckAt(transcript)) {
      const turn = transcript[at];
      for (const id of [turn?.response, turn?.reply?.lineId])
        if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
    }
  return [...times].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
