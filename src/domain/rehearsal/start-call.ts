import type { Facts } from '../library/ids.ts';
import type { Call } from './call.ts';
import { DRAW, draw } from './draw.ts';
import type { Graph } from './graph.ts';
import { plus } from './plus.ts';
import type { Options } from './rehearsal.ts';
import { withGains } from './with-gains.ts';

/** The phone is answered: the first state of a call. */
export function startCall(graph: Graph, facts: Facts, options: Options): Call {
  const turn = graph.start[draw(options.seed, 0, DRAW.start) % graph.start.length];
  if (!turn) throw new RangeError(`${graph.id} has no start`);
  return {
    setting: { graph, facts: { ...facts, ...graph.invented } as Call['setting']['facts'], options },
    turn,
    step: 0,
    patience: options.patience ?? graph.patience,
    counters: plus(graph.counters, turn.add),
    gained: withGains(new Set(), turn.gains),
  };
}
