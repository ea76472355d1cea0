import type { Call } from './call.ts';
import type { Edge } from './graph.ts';
import { firstThatHolds } from './holds.ts';

/** A reply that the turn has an edge for now. */
export type Offer = { move: string; edge: Edge };

/** The replies on offer, in the author's order. */
export function offersOf(call: Call): Offer[] {
  const offers: Offer[] = [];
  for (const [move, edges] of call.turn.moves) {
    const edge = firstThatHolds(edges, call);
    if (edge) offers.push({ move, edge });
  }
  return offers;
}

/** What the person's own line does here: the first good reply the turn lists (see the library's README, rule 1). */
export const ownMove = (offers: readonly Offer[]): Offer | undefined => offers.find(({ edge }) => edge.good);
