import type { Problem } from '../finding.ts';
import { keyProblem, problem } from '../problem.ts';
import type { ScenarioFile } from '../schemas.ts';
import { neverMet } from './call-conditions.ts';
import { type CallGraph, callGraph } from './call-graph.ts';
import { type ListedEdge, listEdges } from './scenario-edges.ts';
import { canTake, type States, spreadStates } from './spread-states.ts';
import { strongComponents } from './strong-components.ts';

/** What no run of a call can reach, and where a caller can only go round. For a call whose links all lead somewhere. */
export function checkReach(file: ScenarioFile, listed = listEdges(file)): Problem[] {
  const graph = callGraph(file, listed);
  const states = spreadStates(graph);
  return [...unreached(graph, states), ...neverTaken(graph, states), ...loops(graph, states)];
}

function unreached({ ids, turns, outOfPatience }: CallGraph, states: States): Problem[] {
  return ids.flatMap((id, at) => {
    // every call can run out of patience: whoever says nothing that helps gets there
    if (states[at] || at === outOfPatience) return [];
    const end = turns[at]?.end;
    const values: Problem['values'] = end === undefined ? { turn: id } : { turn: id, end };
    return [keyProblem(end === undefined ? 'unreachable-turn' : 'unreachable-end', ['turns', id], values)];
  });
}

function neverTaken(graph: CallGraph, states: States): Problem[] {
  return states.flatMap((state, at) => {
    if (!state) return [];
    return (graph.edges[at] ?? []).flatMap((listed): Problem[] => {
      const { key, edge, path } = listed;
      if (key === undefined || canTake(listed, state, graph)) return [];
      const part = edge.when && neverMet(edge.when, state, graph.asked);
      if (part)
        return [keyProblem('never-holds', [...path, 'when', ...part], { move: key, turn: listed.from })];
      return [problem('never-taken', path, { move: key })];
    });
  });
}

/** Turns from which every reply leads round and round, and never to an end: one problem for each such round. */
function loops(graph: CallGraph, states: States): Problem[] {
  const taken = graph.edges.map((edges, at) => {
    const state = states[at];
    return state ? edges.filter((each) => canTake(each, state, graph)) : [];
  });
  const targets = taken.map((edges) => edges.flatMap((each) => targetOf(each, graph)));
  const finds = waysOut(graph, taken, targets);
  const trapped = states.flatMap((state, at) => (state && !finds.has(at) ? [at] : []));
  if (trapped.length === 0) return [];
  const { component } = strongComponents(targets, trapped);
  const rounds = new Map<number, number[]>();
  for (const at of trapped) {
    const round = component[at] ?? -1;
    rounds.set(round, [...(rounds.get(round) ?? []), at]);
  }
  return [...rounds.values()]
    .filter((round) => round.every((at) => targets[at]?.every((to) => component[to] === component[at])))
    .map((round) => {
      const names = round.slice(0, 5).map((at) => graph.ids[at]);
      const turns = `${names.join(', ')}${round.length > 5 ? ', …' : ''}`;
      return keyProblem('no-way-out', ['turns', names[0] ?? ''], { turns });
    });
}

const targetOf = ({ edge }: ListedEdge, { numberOf }: CallGraph): number[] => {
  const to = numberOf.get(edge.to);
  return to === undefined ? [] : [to];
};

/** The turns from which a caller can come to an end by replying: what they do is not lost, nor is patience used up. */
function waysOut(
  graph: CallGraph,
  taken: readonly (readonly ListedEdge[])[],
  targets: readonly (readonly number[])[],
): ReadonlySet<number> {
  const sources: number[][] = targets.map(() => []);
  targets.forEach((tos, at) => {
    for (const to of tos) sources[to]?.push(at);
  });
  const out = new Set<number>();
  taken.forEach((edges, at) => {
    // a turn without replies is found as a dead end
    const isEnd = graph.turns[at]?.end !== undefined || edges.length === 0;
    if (isEnd || edges.some(({ edge }) => edge.to === 'back')) out.add(at);
  });
  for (const at of out) for (const source of sources[at] ?? []) out.add(source);
  return out;
}
