import type { MoveEntry } from '../../domain/library/schemas.ts';
import type { Offer } from '../../domain/rehearsal/graph.ts';
import { moveOf } from '../../domain/rehearsal/prepare-scenario.ts';

/** What a reply is called where one picks it: the call's own words for it, else the move's. */
export const moveLabel = ({ move, edge }: Offer, moves: readonly MoveEntry[]): string =>
  edge.label ?? moves.find(({ id }) => id === moveOf(move))?.pick ?? move;
