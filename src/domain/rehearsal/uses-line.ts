import type { Call } from './call.ts';
import { offersOf, ownMove } from './offers.ts';

/**
 * Whether a reply tells how well the person knows the line that stood beside it: it did what the line does, or went wrong
 * in its place. Another good reply leaves the line unused.
 */
export function usesLine(call: Call, move: string): boolean {
  const offers = offersOf(call);
  if (ownMove(offers)?.move === move) return true;
  return !offers.some((offer) => offer.move === move && offer.edge.good);
}
