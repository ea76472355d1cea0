import type { Edge, Graph, Offer, Turn } from '../../rehearsal/graph.ts';
import { drillId } from './drill-id.ts';

/**
 * A drill: one turn of a practice call as a call of its own. They say it, I answer, and I hear what they say to that;
 * then it is over. Throws a RangeError when the call has no such turn.
 */
export function drillOf(graph: Graph, turnId: string): Graph {
  const turn = graph.turns.get(turnId);
  if (!turn) throw new RangeError(`${graph.id}: there is no turn "${turnId}"`);
  const asked: Turn = {
    ...turn,
    moves: turn.moves.map((offer): Offer => ({ ...offer, edge: lastWords(offer.edge, turn) })),
    ...(turn.otherwise ? { otherwise: lastWords(turn.otherwise, turn) } : {}),
  };
  return {
    ...graph,
    id: drillId({ scenario: graph.id, turn: turnId }),
    start: [asked],
    turns: new Map([[turnId, asked]]),
    events: [],
  };
}

/** The same reply, and what they say to it are the last words. */
function lastWords(edge: Edge, asked: Turn): Edge {
  const to = edge.to === 'back' ? asked : edge.to;
  const { otherwise: _otherwise, ...said } = to;
  return { ...edge, patience: 0, to: { ...said, id: `${to.id}-heard`, moves: [], end: 'drill-done' } };
}
