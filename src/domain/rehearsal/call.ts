import type { Facts, Gain } from '../library/ids.ts';
import type { Graph, Turn } from './graph.ts';
import type { Judgement, Options } from './rehearsal.ts';

/** What one call is made of; the same for all its states. `facts` also holds what the scenario made up. */
export type Setting = {
  graph: Graph;
  facts: Facts & Readonly<Record<string, string>>;
  options: Options;
};

/** The reply that led to a state. `move` is an edge's key. */
export type Given = { move: string; judgement: Judgement; note?: string };

/**
 * Where a call stands. A state is never changed: a reply makes the next one, which keeps its `previous`, so the chain
 * is the transcript, and one step back is the previous state.
 */
export type Call = {
  setting: Setting;
  turn: Turn;
  /** How many replies were made. */
  step: number;
  /** What they will still put up with; at 0 the call goes to `outOfPatience`. */
  patience: number;
  counters: Readonly<Record<string, number>>;
  gained: ReadonlySet<Gain>;
  previous?: Call;
  given?: Given;
  /** While a surprise is under way: the state it interrupted. */
  interrupted?: Call;
  /** The state whose words are said again here: a repeat, or the turn after a surprise. */
  again?: Call;
};

/** Has this turn been said earlier in the call, or now? */
export function wasHeard(call: Call, turn: Turn): boolean {
  for (let at: Call | undefined = call; at; at = at.previous) if (at.turn === turn) return true;
  return false;
}

export const isOver = (call: Call): boolean => call.turn.end !== undefined;

/** The states of a call, first to last. */
export function statesOf(call: Call): Call[] {
  const states: Call[] = [];
  for (let at: Call | undefined = call; at; at = at.previous) states.push(at);
  return states.reverse();
}
