import type { Interest, Opening } from '../openings/opening.ts';

const FIRST_TO_LAST: Record<Interest, number> = { easy: 0, good: 1, dream: 2 };

/** Easy ones first, so that the call that matters most is not the first one; else in the order they were added. */
export const orderOpenings = <T extends Pick<Opening, 'interest'>>(openings: readonly T[]): T[] =>
  [...openings].sort((one, other) => FIRST_TO_LAST[one.interest] - FIRST_TO_LAST[other.interest]);
