import { betaShare } from './beta-share.ts';

/** What lies outside the range, at each end: the range holds the true share nineteen times in twenty. */
const TAIL = 0.025;
const HALVINGS = 60;

/**
 * Where the true share lies when `hits` of `tries` were hits: Jeffreys' 95 % interval, which keeps what it promises
 * for small numbers (Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", 2001, 3.1.3 and 4.1.2:
 * at no hit it begins at 0, where all were hits it ends at 1). Shares from 0 to 1.
 */
export const likelyShare = (hits: number, tries: number): { from: number; to: number } => ({
  from: hits === 0 ? 0 : quantile(TAIL, hits + 0.5, tries - hits + 0.5),
  to: hits === tries ? 1 : quantile(1 - TAIL, hits + 0.5, tries - hits + 0.5),
});

/** By halving: slower than any other way, and never wrong. */
function quantile(share: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (betaShare(middle, a, b) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The largest share that `tries` without a hit still allow, one time in twenty: exact, Clopper and Pearson 1934. */
export const mostWithoutHit = (tries: number): number => 1 - 0.05 ** (1 / tries);
