import type { Call } from './call.ts';
import type { Offer } from './graph.ts';
import { holds } from './holds.ts';

/** The replies on offer now, in the author's order: for each move the first edge that holds. */
export function offersOf(call: Call): Offer[] {
  const offers: Offer[] = [];
  let last: string | undefined;
  for (const offer of call.turn.moves) {
    if (offer.move === last || !holds(offer.edge.when, call)) continue;
    last = offer.move;
    offers.push(offer);
  }
  return offers;
}

/** What the person's own line does here: the first good reply the turn lists (see the library's README, rule 1). */
export const ownMove = (offers: readonly Offer[]): Offer | undefined => offers.find(({ edge }) => edge.good);
