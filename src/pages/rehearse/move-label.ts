import type { MoveEntry } from '../../domain/library/schemas.ts';
import type { Offer } from '../../domain/rehearsal/graph.ts';
import { moveOf } from '../../domain/rehearsal/prepare-scenario.ts';

/** What a reply is called where one picks it: the call's own words for it, else the move's. */
export const moveLabel = ({ move, edge }: Offer, moves: readonly MoveEntry[]): string =>
  edge.label ?? moves.find(({ id }) => id === moveOf(move))?.pick ?? move;

/** The same for any move, also one that is not on offer here. */
export const labelOf = (move: string, offers: readonly Offer[], moves: readonly MoveEntry[]): string => {
  const offer = offers.find((each) => each.move === move);
  return offer ? moveLabel(offer, moves) : (moves.find(({ id }) => id === moveOf(move))?.pick ?? move);
};
