import type { MoveEntry } from '../../domain/library/schemas.ts';
import type { Offer } from '../../domain/rehearsal/graph.ts';
import { moveOf } from '../../domain/rehearsal/prepare-scenario.ts';
import { sayAs, spoken } from '../../words/say.ts';

/**
 * What a reply is called where one picks it: the call's own words for it, else the move's. Only the moves' are there in
 * other languages; a variant of a move ("give-details/bank") needs the call's own.
 */
export function moveLabel({ move, edge }: Offer, moves: readonly MoveEntry[]): string {
  const general = moves.find(({ id }) => id === moveOf(move))?.pick ?? move;
  const isOwn = spoken() === 'en' || move !== moveOf(move);
  return sayAs((isOwn ? edge.label : undefined) ?? general);
}

/** The same for any move, also one that is not on offer here. */
export const labelOf = (move: string, offers: readonly Offer[], moves: readonly MoveEntry[]): string => {
  const offer = offers.find((each) => each.move === move);
  return offer ? moveLabel(offer, moves) : sayAs(moves.find(({ id }) => id === moveOf(move))?.pick ?? move);
};
