import type { Path } from '../finding.ts';
import type { EdgeFile, ScenarioFile } from '../schemas.ts';

/** An edge of a practice call and where it stands. `key` is its move; none where it is the turn's `otherwise`. */
export type ListedEdge = {
  from: string;
  key?: string;
  edge: EdgeFile;
  path: Path;
  /** Its edge is a turn's id alone, so the id stands at `path` itself. */
  bare: boolean;
  /** The edges of the same move that are tried before it. */
  before: readonly ListedEdge[];
};

/** Every edge of a practice call, by turn, in the order they stand. */
export function listEdges(file: ScenarioFile): Map<string, ListedEdge[]> {
  const byTurn = new Map<string, ListedEdge[]>();
  for (const [from, turn] of Object.entries(file.turns)) {
    const edges: ListedEdge[] = [];
    for (const [key, given] of Object.entries(turn.moves ?? {})) {
      const path = ['turns', from, 'moves', key];
      const before: ListedEdge[] = [];
      if (!Array.isArray(given)) edges.push({ from, key, ...read(given), path, before });
      else
        given.forEach((each, at) => {
          const edge = { from, key, ...read(each), path: [...path, at], before: before.slice() };
          before.push(edge);
          edges.push(edge);
        });
    }
    if (turn.otherwise !== undefined)
      edges.push({ from, ...read(turn.otherwise), path: ['turns', from, 'otherwise'], before: [] });
    byTurn.set(from, edges);
  }
  return byTurn;
}

const read = (given: string | EdgeFile) =>
  typeof given === 'string' ? { edge: { to: given }, bare: true } : { edge: given, bare: false };

/** Where an edge says which turn it leads to. */
export const targetPath = ({ path, bare }: ListedEdge): Path => (bare ? path : [...path, 'to']);
