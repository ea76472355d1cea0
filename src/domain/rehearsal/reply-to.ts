import { type Call, isOver, wasHeard } from './call.ts';
import { DRAW, draw } from './draw.ts';
import type { Edge, Surprise, Turn } from './graph.ts';
import { edgeFor } from './holds.ts';
import { isFree } from './is-free.ts';
import { plus } from './plus.ts';
import type { Judgement } from './rehearsal.ts';
import { thrownBy } from './throwable.ts';
import { withGains } from './with-gains.ts';

/**
 * One reply: the state after it. `move` is an edge's key ("ask-receipt", "give-details/bank", "press/1"); what the
 * turn has no edge for takes its `otherwise`. A call that is over stays as it is. "surprise/bad-line" is no reply: who
 * plays them throws that surprise before one is heard.
 */
export function replyTo(call: Call, move: string): Call {
  if (isOver(call)) return call;
  const edge = edgeFor(call, move);
  if (!edge && move === 'hang-up') return end(call, move);
  if (!edge && isFree(move)) return sayAgain(call, move);
  const thrown = edge ? undefined : thrownBy(call, move);
  if (thrown) return interrupt(call, thrown, move);
  const taken = edge ?? call.turn.otherwise;
  if (!taken) return end(call, move);
  const judgement = edge ? (edge.good ? 'good' : 'poor') : 'otherwise';
  const surprise = surpriseNow(call, taken);
  if (surprise) return interrupt(call, surprise, move);
  return follow(call, taken, { move, judgement });
}

function follow(call: Call, edge: Edge, given: { move: string; judgement: Judgement }): Call {
  const patience = Math.max(call.patience + changeBy(call, edge, given), 0);
  const leadsTo = edge.to === 'back' ? wayBack(call).turn : edge.to;
  // a reply that ends the call ends it there: it has no patience left to lose
  const isLost = patience === 0 && leadsTo.end === undefined;
  const again = edge.to === 'back' && !isLost ? wayBack(call) : undefined;
  const turn = isLost ? call.setting.graph.outOfPatience : leadsTo;
  const gained = withGains(call.gained, edge.gains);
  const next: Call = {
    setting: call.setting,
    turn,
    step: call.step + 1,
    patience,
    // a turn said again is not arrived at again
    counters: plus(call.counters, edge.add, again ? undefined : turn.add),
    gained: again ? gained : withGains(gained, turn.gains),
    previous: call,
    given: edge.note === undefined ? given : { ...given, note: edge.note },
  };
  if (again) return { ...next, again };
  return call.interrupted && hasWayBack(turn) ? { ...next, interrupted: call.interrupted } : next;
}

/** Where "back" leads: to what a surprise interrupted; where nothing was, to the turn before. */
const wayBack = (call: Call): Call => call.interrupted ?? call.previous ?? call;

/** A surprise may take several turns: it is under way as long as there is a way back. */
const hasWayBack = ({ moves, otherwise }: Turn): boolean =>
  otherwise?.to === 'back' || moves.some(({ edge }) => edge.to === 'back');

/**
 * How a reply changes patience. One more is lost where it was not on offer or leads to a turn already heard, and then
 * no gift is given, or a call could go round for ever; back from a surprise is nobody's fault.
 */
function changeBy(
  call: Call,
  edge: Edge,
  { move, judgement }: { move: string; judgement: Judgement },
): number {
  const heard = edge.to === 'back' ? call.interrupted === undefined : wasHeard(call, edge.to);
  const again = judgement === 'otherwise' || heard;
  const change = again ? Math.min(edge.patience, 0) - 1 : edge.patience;
  return change < 0 && isFree(move) ? 0 : change;
}

/** The same words once more, to the letter, at no cost. */
const sayAgain = (call: Call, move: string): Call => ({
  ...call,
  step: call.step + 1,
  previous: call,
  given: { move, judgement: 'good' },
  again: call,
});

/** A reply that nothing follows: the caller hung up. */
const end = (call: Call, move: string): Call => ({
  setting: call.setting,
  turn: call.setting.graph.hungUp,
  step: call.step + 1,
  patience: call.patience,
  counters: call.counters,
  gained: call.gained,
  previous: call,
  given: { move, judgement: 'poor' },
});

/** The surprise that comes now, if any: each at most once, never in a surprise, never instead of an end. */
function surpriseNow(call: Call, taken: Edge): Surprise | undefined {
  const { graph, options } = call.setting;
  if (options.surprises === 'none' || call.interrupted) return undefined;
  if (taken.to === 'back' || taken.to.end !== undefined) return undefined;
  return graph.events.find(
    (event, index) =>
      call.step + 1 >= event.at &&
      !event.notIn.has(call.turn) &&
      (options.surprises === 'many' || draw(options.seed, index, DRAW.event) % 2 === 0) &&
      !wasHeard(call, event.turn),
  );
}

/** The reply is lost: they did not hear it, so it is not judged and costs nothing. */
const interrupt = (call: Call, { turn }: Surprise, move: string): Call => ({
  setting: call.setting,
  turn,
  step: call.step + 1,
  patience: call.patience,
  counters: plus(call.counters, turn.add),
  gained: withGains(call.gained, turn.gains),
  previous: call,
  given: { move, judgement: 'lost' },
  interrupted: call,
});
