import { afterSurprises, changed, enter, patienceAfter } from './after-reply.ts';
import { alwaysMet, neverMet, whereMet } from './call-conditions.ts';
import type { CallGraph } from './call-graph.ts';
import { type CallState, joinStates, widen } from './call-state.ts';
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
  for (const at of graph.start) arrive(at, beginning(graph));
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

const beginning = ({ file, asked }: CallGraph): CallState => ({
  patience: [file.patience, file.patience],
  counters: [...asked.counters.keys()].flatMap((id) => {
    const value = file.counters?.[id] ?? 0;
    return [value, value];
  }),
  mayGain: 0,
  mustGain: 0,
  mayMeet: 0n,
  mustMeet: 0n,
});

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
