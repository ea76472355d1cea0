import { gainBit } from './call-conditions.ts';
import type { ListedEdge } from './scenario-edges.ts';
import type { ScenarioFile, TurnFile } from './schemas.ts';

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

/** A surprise may take several turns: it goes on as long as there is a way back. */
export function surpriseRegion(
  file: ScenarioFile,
  edges: ReadonlyMap<string, readonly ListedEdge[]>,
): SurpriseRegion {
  const goesBack = (id: string) => (edges.get(id) ?? []).some(({ edge }) => edge.to === 'back');
  const turns = new Set((file.events ?? []).map(({ turn }) => turn));
  const events = turns.size;
  for (const id of turns)
    for (const { edge } of edges.get(id) ?? [])
      if (edge.to !== 'back' && goesBack(edge.to)) turns.add(edge.to);
  let cost = 0;
  let gift = 0;
  let gains = 0;
  const adds: SurpriseRegion['adds'][number][] = [];
  const note = ({ add, gains: given }: Pick<TurnFile, 'add' | 'gains'>) => {
    for (const gain in given) gains |= gainBit(gain);
    for (const id in add) adds.push({ id, by: add[id] ?? 0 });
  };
  for (const id of turns) {
    note(file.turns[id] ?? {});
    const back = (edges.get(id) ?? []).filter(({ edge }) => edge.to === 'back' || turns.has(edge.to));
    for (const { edge } of back) {
      note(edge);
      gift += Math.max(edge.patience ?? 0, 0);
    }
    cost += Math.max(
      0,
      ...back.map(({ key, edge }) => (key === undefined ? 1 : 0) - Math.min(edge.patience ?? 0, 0)),
    );
  }
  const into = [...edges].flatMap(([from, list]) =>
    turns.has(from) ? [] : list.filter(({ edge }) => turns.has(edge.to)),
  );
  const isOpen = into.length > 0;
  for (const { edge } of into) {
    note(edge);
    gift += Math.max(edge.patience ?? 0, 0);
  }
  // in a surprise of several turns a caller can go round
  const isLong = turns.size > events || isOpen || [...turns].some((id) => leadsInside(edges.get(id), turns));
  return { turns, cost: isLong ? Number.POSITIVE_INFINITY : cost, gift, gains, adds, isOpen };
}

const leadsInside = (edges: readonly ListedEdge[] | undefined, turns: ReadonlySet<string>): boolean =>
  (edges ?? []).some(({ edge }) => turns.has(edge.to));
