import type { EdgeFile, ScenarioFile, TurnFile } from '../schemas.ts';
import { gainBit } from './call-conditions.ts';
import type { ListedEdge } from './scenario-edges.ts';

/**
 * The turns of surprises, and what they can change before the interrupted turn is said again (FORMATS 3). A surprise
 * comes at most once, at any time, so what it costs is a slack around patience that stays the whole call.
 */
export type SurpriseRegion = {
  turns: ReadonlySet<string>;
  cost: number;
  gift: number;
  gains: number;
  /** How far each counter can be moved: below 0, above 0, or both. */
  adds: readonly { id: string; by: number }[];
  /** One of these turns is also led to from outside, and "back" then means the turn before. */
  isOpen: boolean;
};

type Edges = ReadonlyMap<string, readonly ListedEdge[]>;

/** What surprises can do in a call. */
export function surpriseRegion(file: ScenarioFile, edges: Edges): SurpriseRegion {
  const turns = surpriseTurns(file, edges);
  const inside = [...turns].flatMap((id) =>
    (edges.get(id) ?? []).filter(({ edge }) => edge.to === 'back' || turns.has(edge.to)),
  );
  const into = [...edges].flatMap(([from, list]) =>
    turns.has(from) ? [] : list.filter(({ edge }) => turns.has(edge.to)),
  );
  const isOpen = into.length > 0;
  // in a surprise of several turns a caller can go round
  const isLong = isOpen || inside.some(({ edge }) => edge.to !== 'back');
  const changes: Pick<EdgeFile & TurnFile, 'add' | 'gains'>[] = [
    ...[...inside, ...into].map(({ edge }) => edge),
    ...[...turns].map((id) => file.turns[id] ?? {}),
  ];
  let gains = 0;
  for (const change of changes) for (const gain in change.gains) gains |= gainBit(gain);
  return {
    turns,
    cost: isLong ? Number.POSITIVE_INFINITY : sum([...turns].map((id) => costOf(edges.get(id)))),
    gift: sum([...inside, ...into].map(({ edge }) => Math.max(edge.patience ?? 0, 0))),
    gains,
    adds: changes.flatMap(({ add }) => Object.entries(add ?? {}).map(([id, by]) => ({ id, by }))),
    isOpen,
  };
}

/** A surprise may take several turns: it goes on as long as there is a way back. */
function surpriseTurns(file: ScenarioFile, edges: Edges): ReadonlySet<string> {
  const turns = new Set((file.events ?? []).map(({ turn }) => turn));
  const goesBack = (id: string) => (edges.get(id) ?? []).some(({ edge }) => edge.to === 'back');
  for (const id of turns)
    for (const { edge } of edges.get(id) ?? [])
      if (edge.to !== 'back' && goesBack(edge.to)) turns.add(edge.to);
  return turns;
}

/** The most that going back from here takes; a reply that was not on offer takes one more. */
const costOf = (edges: readonly ListedEdge[] | undefined): number =>
  Math.max(
    0,
    ...(edges ?? [])
      .filter(({ edge }) => edge.to === 'back')
      .map(({ key, edge }) => (key === undefined ? 1 : 0) - Math.min(edge.patience ?? 0, 0)),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
