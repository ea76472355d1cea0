import { alwaysMet, gainBit, neverMet, whereMet } from './call-conditions.ts';
import type { CallGraph } from './call-graph.ts';
import { type CallState, type Interval, joinStates, widen } from './call-state.ts';
import type { ListedEdge } from './scenario-edges.ts';

/** What can be true at each turn, by its number; undefined where no run comes. */
export type States = (CallState | undefined)[];

/** After so many changes a bound that still moves is let go. */
const CHANGES_TO_WIDEN = 24;

/** Follows every run of a call at once, until nothing new is found (FORMATS 3 says how a call runs, 8 what for). */
export function spreadStates(graph: CallGraph): States {
  const states: States = new Array(graph.ids.length).fill(undefined);
  const changes = new Int32Array(graph.ids.length);
  const waiting = new Uint8Array(graph.ids.length);
  let moved = true;
  const arrive = (at: number, incoming: CallState) => {
    // nothing follows an end: that it is reached is all there is to know
    if (states[at] && graph.turns[at]?.end !== undefined) return;
    const entered = enter(graph, at, incoming);
    const before = states[at];
    let joined = before ? joinStates(before, entered) : entered;
    if (!joined) return;
    const change = (changes[at] ?? 0) + 1;
    changes[at] = change;
    if (before && change > CHANGES_TO_WIDEN) joined = widen(before, joined);
    states[at] = joined;
    waiting[at] = 1;
    moved = true;
  };
  const begin: CallState = {
    patience: [graph.file.patience, graph.file.patience],
    counters: [...graph.asked.counters.keys()].flatMap((id) => exactly(graph.file.counters?.[id] ?? 0)),
    mayGain: 0,
    mustGain: 0,
    mayMeet: 0n,
    mustMeet: 0n,
  };
  for (const at of graph.start) arrive(at, begin);
  while (moved) {
    moved = false;
    for (const at of graph.order) {
      const state = states[at];
      if (!waiting[at] || !state) continue;
      waiting[at] = 0;
      states[at] = afterSurprises(graph, at, state);
      leave(graph, at, states[at] ?? state, arrive);
    }
  }
  return states;
}

/** Can some run that stands here take this edge? */
export const canTake = ({ key, edge, before }: ListedEdge, state: CallState, { asked }: CallGraph): boolean =>
  key === undefined ||
  ((edge.when === undefined || neverMet(edge.when, state, asked) === undefined) &&
    !before.some((each) => alwaysMet(each.edge.when, state, asked)));

function leave(
  graph: CallGraph,
  at: number,
  state: CallState,
  arrive: (at: number, state: CallState) => void,
): void {
  let goesOn = false;
  for (const listed of graph.edges[at] ?? []) {
    const { edge } = listed;
    if (edge.to === 'back' || !canTake(listed, state, graph)) continue;
    const to = graph.numberOf.get(edge.to) ?? -1;
    const isEnd = graph.turns[to]?.end !== undefined;
    goesOn ||= !isEnd;
    const met = listed.key !== undefined && edge.when ? whereMet(edge.when, state, graph.asked) : state;
    const after = changed(graph, met, edge);
    const [low, high] = patienceAfter(graph, at, to, listed, met.patience);
    // what surprises took or gave is not in the figures: see SurpriseRegion
    const { cost, gift } = graph.surprises;
    if (isEnd) arrive(to, after);
    else {
      if (low - cost <= 0) arrive(graph.outOfPatience, after);
      if (high + gift >= 1) arrive(to, { ...after, patience: [Math.max(low, 1 - gift), high] });
    }
  }
  if (goesOn) for (const surprise of graph.surprisesAt[at] ?? []) arrive(surprise, state);
}

/** What a reply leaves of their patience. A turn was heard before only if it leads back to here. */
function patienceAfter(
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
function enter(graph: CallGraph, at: number, state: CallState): CallState {
  const after = changed(graph, state, graph.turns[at] ?? {});
  const bit = graph.asked.turns.get(graph.ids[at] ?? '');
  return bit === undefined
    ? after
    : { ...after, mayMeet: after.mayMeet | bit, mustMeet: after.mustMeet | bit };
}

type Change = { add?: Record<string, number> | undefined; gains?: object | undefined };

function changed(graph: CallGraph, state: CallState, { add, gains }: Change): CallState {
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
function afterSurprises(graph: CallGraph, at: number, state: CallState): CallState {
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

const exactly = (value: number): Interval => [value, value];
