import { type Call, isOver, wasHeard } from './call.ts';
import { DRAW, draw } from './draw.ts';
import { enterTurn, plus, withGains } from './enter-turn.ts';
import type { Edge, Surprise } from './graph.ts';
import { firstThatHolds } from './holds.ts';
import type { Judgement } from './rehearsal.ts';

/** Silence, and repeats that the person asked for, cost nothing (FORMATS 3). */
const FREE: readonly string[] = ['wait', 'ask-repeat'];

/**
 * One reply: the state after it. `move` is an edge's key ("ask-receipt", "give-details/bank", "press/1"); what the
 * turn has no edge for takes its `otherwise`. A call that is over stays as it is.
 */
export function replyTo(call: Call, move: string): Call {
  if (isOver(call)) return call;
  const edge = firstThatHolds(call.turn.moves.get(move), call);
  if (!edge && move === 'hang-up') return end(call, move);
  if (!edge && FREE.includes(move)) return sayAgain(call, call, { move, judgement: 'good' });
  const taken = edge ?? call.turn.otherwise;
  if (!taken) return end(call, move);
  const judgement = edge ? (edge.good ? 'good' : 'poor') : 'otherwise';
  const surprise = surpriseNow(call, taken);
  if (surprise) return interrupt(call, surprise, move);
  return follow(call, taken, { move, judgement });
}

function follow(call: Call, edge: Edge, given: { move: string; judgement: Judgement }): Call {
  const noted = edge.note === undefined ? given : { ...given, note: edge.note };
  const changed = {
    ...call,
    counters: plus(call.counters, edge.add),
    gained: withGains(call.gained, edge.gains),
  };
  if (edge.to === 'back') return sayAgain(changed, call.interrupted ?? call, noted);
  const heard = wasHeard(call, edge.to);
  const asked = FREE.includes(given.move);
  const again = given.judgement === 'otherwise' || (heard && !asked);
  const patience =
    call.patience + (again || heard ? Math.min(edge.patience, 0) : edge.patience) - (again ? 1 : 0);
  const turn = patience <= 0 && edge.to.end === undefined ? call.setting.graph.outOfPatience : edge.to;
  return enterTurn({
    setting: call.setting,
    turn,
    step: call.step + 1,
    patience: Math.max(patience, 0),
    counters: changed.counters,
    gained: changed.gained,
    previous: call,
    given: noted,
  });
}

/** The words of an earlier state are said again, to the letter, at no cost. */
function sayAgain(call: Call, said: Call, given: Call['given'] & object): Call {
  return {
    setting: call.setting,
    turn: said.turn,
    step: call.step + 1,
    patience: call.patience,
    counters: call.counters,
    gained: call.gained,
    previous: call,
    given,
    again: said,
    ...(said === call && call.interrupted ? { interrupted: call.interrupted } : {}),
  };
}

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
const interrupt = (call: Call, surprise: Surprise, move: string): Call =>
  enterTurn({
    setting: call.setting,
    turn: surprise.turn,
    step: call.step + 1,
    patience: call.patience,
    counters: call.counters,
    gained: call.gained,
    previous: call,
    given: { move, judgement: 'lost' },
    interrupted: call,
  });
