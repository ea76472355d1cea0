import { type Memory, recall } from './memory.ts';

/** After so many good tries a response is half known. */
const HALF_KNOWN = 4;

/** So many tries are taken to have gone as this person's tries do, until there are some of this response. */
const ASSUMED_TRIES = 4;

/**
 * What one more try of a response is worth, between 0 and 1: how likely the try goes well, times how much one more good
 * try adds to how likely it goes well on the day. `rate` is how many of the person's tries go well, all in all. Good tries
 * count as far as they are still remembered. So what was handled often gains little, and so does what never works.
 */
export function gainOf(memory: Memory | undefined, now: number, rate: number): number {
  const { handled = 0, tries = 0 } = memory ?? {};
  const goesWell = (handled + rate * ASSUMED_TRIES) / (tries + ASSUMED_TRIES);
  const kept = memory ? handled * recall(memory, now) : 0;
  return goesWell * (known(kept + 1) - known(kept));
}

const known = (goodTries: number): number => goodTries / (goodTries + HALF_KNOWN);
