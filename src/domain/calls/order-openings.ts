import type { Interest, Opening } from '../openings/opening.ts';
import type { Advice } from './advice.ts';

type Listed = { opening: Pick<Opening, 'interest'>; advice: Advice };

const FIRST_TO_LAST: Record<Interest, number> = { easy: 0, good: 1, dream: 2 };

/** What they asked for comes first, then what can be worked on, then what waits for them, then what is over. */
const RANKS: Partial<Record<Advice['rule'], number>> = {
  'agreed-day': 0,
  'asked-email': 0,
  spacing: 2,
  'they-call': 2,
  agreed: 2,
  planned: 2,
};
/** Did they ask for what is next, today? */
export const theyAsked = ({ rule }: Advice): boolean => RANKS[rule] === 0;

const rankOf = ({ verdict, rule }: Advice): number => (verdict === 'enough' ? 3 : (RANKS[rule] ?? 1));

/** In each rank easy ones first, so that the call that matters most is not the first one; else as they were added. */
export const orderOpenings = <T extends Listed>(listed: readonly T[]): T[] =>
  [...listed].sort(
    (one, other) =>
      rankOf(one.advice) - rankOf(other.advice) ||
      FIRST_TO_LAST[one.opening.interest] - FIRST_TO_LAST[other.opening.interest],
  );
