import type { Facts } from '../../library/ids.ts';
import { type Call, isOver, statesOf } from '../../rehearsal/call.ts';
import { draw } from '../../rehearsal/draw.ts';
import type { Graph, Turn } from '../../rehearsal/graph.ts';
import { offersOf } from '../../rehearsal/offers.ts';
import { replyTo } from '../../rehearsal/reply-to.ts';
import { startCall } from '../../rehearsal/start-call.ts';

/**
 * A response that a practice call holds. `times`: how often it is met in one call, on average. `drill`: the turn to
 * practise it at alone; none where it can only be practised in the call.
 */
export type Met = { response: string; times: number; drill?: string };

const CALLS = 200;
/** A surprise is met in practice to be practised; in one call of so many it is taken to come by itself. */
const SURPRISED = 4;
/** No call of ours is longer. */
const MOST_REPLIES = 100;
/** Purposes of draws that the engine does not use (draw.ts). */
const CARE = 101;
const CHOICE = 102;
const NO_FACTS: Facts = {};
/** No turn has an edge for it, so its `otherwise` is taken. */
const OTHER = { move: 'other' };

/**
 * What is met in a call by somebody who practises: every other reply is a good one, the others are poor or none of those
 * on offer. The most met first.
 */
export function responsesIn(graph: Graph): Met[] {
  const visits = new Map<Turn, number>();
  for (let seed = 0; seed < CALLS; seed++)
    for (const { turn, again } of statesOf(walk(graph, seed)))
      if (!again) visits.set(turn, (visits.get(turn) ?? 0) + 1);
  const met = new Map<string, { visits: number; drill?: Turn }>();
  // the turns in order of their visits, so the one most met is drilled
  for (const [turn, count] of [...visits].sort((one, other) => other[1] - one[1])) {
    if (turn.response === undefined || turn.end !== undefined) continue;
    const so = met.get(turn.response) ?? { visits: 0 };
    const drill = so.drill ?? (canDrill(turn) ? turn : undefined);
    met.set(turn.response, { visits: so.visits + count, ...(drill ? { drill } : {}) });
  }
  return [...met]
    .map(([response, { visits: all, drill }]) => ({
      response,
      times: Math.round((100 * all) / CALLS) / 100,
      ...(drill ? { drill: drill.id } : {}),
    }))
    .sort((one, other) => other.times - one.times);
}

function walk(graph: Graph, seed: number): Call {
  let call = startCall(graph, NO_FACTS, { seed, surprises: seed % SURPRISED === 0 ? 'some' : 'none' });
  for (let replies = 0; replies < MOST_REPLIES && !isOver(call); replies++) {
    const offers = offersOf(call);
    const isGood = draw(seed, call.step, CARE) % 2 === 0;
    const some = offers.filter(({ edge }) => edge.good === isGood);
    const choice = isGood && some.length > 0 ? some : [...some, OTHER];
    const { move } = choice[draw(seed, call.step, CHOICE) % choice.length] ?? OTHER;
    call = replyTo(call, move);
  }
  return call;
}

/** Something is said, a good reply is always on offer, and nothing leads back to another turn. */
const canDrill = ({ says, moves, otherwise }: Turn): boolean =>
  says.length > 0 &&
  moves.some(({ edge }) => edge.good && edge.when === undefined) &&
  [...moves.map(({ edge }) => edge), ...(otherwise ? [otherwise] : [])].every(({ to }) => to !== 'back');
