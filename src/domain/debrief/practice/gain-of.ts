import { type Memory, recall } from './memory.ts';

/** After so many good tries a response is half known. */
const HALF_KNOWN = 4;

/**
 * What one more try of a response is worth, between 0 and 1: how likely the try goes well, times how much one more good
 * try adds to how likely it goes well on the day. Nothing is known of somebody new, so one good try in four is assumed at
 * first; good tries count as far as they are still remembered. So what was handled often gains little, what never worked
 * gains little yet, and what begins to work gains most.
 */
export function gainOf(memory: Memory | undefined, now: number): number {
  const { handled = 0, tries = 0 } = memory ?? {};
  const goesWell = (handled + 1) / (tries + 4);
  const kept = memory ? handled * recall(memory, now) : 0;
  return goesWell * (known(kept + 1) - known(kept));
}

const known = (goodTries: number): number => goodTries / (goodTries + HALF_KNOWN);
