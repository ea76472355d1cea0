import type { TurnFile } from '../schemas.ts';

/** The turns that the replies of a turn lead to, each once, in the order they stand. */
export function leadsTo({ moves = {}, otherwise }: TurnFile): string[] {
  const edges = [...Object.values(moves).flat(), ...(otherwise === undefined ? [] : [otherwise])];
  return [...new Set(edges.map((edge) => (typeof edge === 'string' ? edge : edge.to)))];
}
