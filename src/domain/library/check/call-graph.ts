import type { EdgeFile, ScenarioFile, TurnFile } from '../schemas.ts';
import type { Asked } from './call-conditions.ts';
import { type ListedEdge, listEdges } from './scenario-edges.ts';
import { type Components, strongComponents } from './strong-components.ts';
import { type SurpriseRegion, surpriseRegion } from './surprise-region.ts';

/** A practice call whose links are known to lead somewhere, with its turns numbered in the order of the file. */
export type CallGraph = Components & {
  file: ScenarioFile;
  ids: readonly string[];
  turns: readonly TurnFile[];
  numberOf: ReadonlyMap<string, number>;
  edges: readonly (readonly ListedEdge[])[];
  /** Surprises that may come at each turn, by the number of the surprise's turn. */
  surprisesAt: readonly (readonly number[])[];
  start: readonly number[];
  outOfPatience: number;
  asked: Asked;
  surprises: SurpriseRegion;
};

/** More heard turns than this are not followed: the search stays linear, and what it says stays certain. */
const MOST_FOLLOWED = 256;

/** The graph of a practice call without unknown turns. */
export function callGraph(file: ScenarioFile, listed = listEdges(file)): CallGraph {
  const ids = Object.keys(file.turns);
  const numberOf = new Map(ids.map((id, at) => [id, at]));
  const number = (id: string) => numberOf.get(id) ?? -1;
  const turns = Object.values(file.turns);
  const edges = ids.map((id) => listed.get(id) ?? []);
  const events = (file.events ?? []).map((event) => ({
    turn: number(event.turn),
    notIn: new Set((event['not-in'] ?? []).map(number)),
  }));
  const surprisesAt = turns.map((turn, at) =>
    turn.end === undefined
      ? events.filter(({ turn: event, notIn }) => event !== at && !notIn.has(at)).map((event) => event.turn)
      : [],
  );
  const outOfPatience = number(file['out-of-patience']);
  const start = file.start.map(number);
  const targets = edges.map((list, at) => [
    ...list.flatMap(({ edge }) => (edge.to === 'back' ? [] : [number(edge.to)])),
    ...(surprisesAt[at] ?? []),
  ]);
  const components = strongComponents(targets, [...start, ...turns.keys()]);
  const surprises = surpriseRegion(file, listed);
  const asked = askedIn(edges, surprises);
  const about = { file, ids, turns, numberOf, edges, surprisesAt, start, outOfPatience };
  return { ...components, ...about, asked, surprises };
}

function askedIn(edges: readonly (readonly ListedEdge[])[], { cost, gift }: SurpriseRegion): Asked {
  const counters = new Map<string, number>();
  const turns = new Map<string, bigint>();
  const note = ({ when }: EdgeFile) => {
    for (const id in when?.counters) if (!counters.has(id)) counters.set(id, counters.size);
    const met = when?.met;
    if (met !== undefined && !turns.has(met) && turns.size < MOST_FOLLOWED)
      turns.set(met, 1n << BigInt(turns.size));
  };
  for (const list of edges) for (const { edge } of list) note(edge);
  return { counters, turns, cost, gift };
}
