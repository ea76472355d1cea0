import { gainBit } from './call-conditions.ts';
import type { CallGraph } from './call-graph.ts';
import type { CallState, Interval } from './call-state.ts';
import type { ListedEdge } from './scenario-edges.ts';

/** What a reply leaves of their patience. A turn was heard before only if it leads back to here. */
export function patienceAfter(
  graph: CallGraph,
  at: number,
  to: number,
  { key, edge }: ListedEdge,
  [low, high]: Interval,
): Interval {
  const own = edge.patience ?? 0;
  const heard = Math.min(own, 0) - 1;
  if (key === undefined) return [low + heard, high + heard];
  const [first, again] = isFree(key) ? [Math.max(own, 0), 0] : [own, heard];
  if (at === to) return [low + again, high + again];
  const maybeHeard =
    graph.component[at] === graph.component[to] || graph.surprises.turns.has(graph.ids[to] ?? '');
  return maybeHeard ? [low + again, high + first] : [low + first, high + first];
}

/** Silence, and repeats that the person asked for, cost nothing (FORMATS 3). */
const isFree = (key: string): boolean => /^(?:wait|ask-repeat)(?:\/|$)/.test(key);

/** What arriving at a turn changes. */
export function enter(graph: CallGraph, at: number, state: CallState): CallState {
  const after = changed(graph, state, graph.turns[at] ?? {});
  const bit = graph.asked.turns.get(graph.ids[at] ?? '');
  return bit === undefined
    ? after
    : { ...after, mayMeet: after.mayMeet | bit, mustMeet: after.mustMeet | bit };
}

type Change = { add?: Record<string, number> | undefined; gains?: object | undefined };

export function changed(graph: CallGraph, state: CallState, { add, gains }: Change): CallState {
  let bits = 0;
  for (const gain in gains) bits |= gainBit(gain);
  const counters = add && state.counters.length > 0 ? plus(graph, state.counters, add) : state.counters;
  if (bits === 0 && counters === state.counters) return state;
  return { ...state, counters, mayGain: state.mayGain | bits, mustGain: state.mustGain | bits };
}

function plus({ asked }: CallGraph, counters: readonly number[], add: Record<string, number>): number[] {
  const sum = counters.slice();
  for (const id in add) {
    const place = asked.counters.get(id);
    if (place === undefined) continue;
    const more = add[id] ?? 0;
    sum[2 * place] = (sum[2 * place] ?? 0) + more;
    sum[2 * place + 1] = (sum[2 * place + 1] ?? 0) + more;
  }
  return sum;
}

/** A surprise that came and went leaves what it gave, and this turn is said again. */
export function afterSurprises(graph: CallGraph, at: number, state: CallState): CallState {
  const { isOpen, turns, gains, adds } = graph.surprises;
  if (turns.size === 0 || (!isOpen && graph.surprisesAt[at]?.length === 0)) return state;
  let mayMeet = state.mayMeet;
  for (const turn of turns) mayMeet |= graph.asked.turns.get(turn) ?? 0n;
  const counters = state.counters.slice();
  for (const { id, by } of adds) {
    const place = graph.asked.counters.get(id);
    if (place !== undefined && by < 0) counters[2 * place] = Number.NEGATIVE_INFINITY;
    if (place !== undefined && by > 0) counters[2 * place + 1] = Number.POSITIVE_INFINITY;
  }
  return { ...state, counters, mayMeet, mayGain: state.mayGain | gains };
}
