import type { EdgeFile, TurnFile } from '../schemas.ts';

/** One way on from a turn, as the file has it. `key` is the move, or "otherwise". */
export type TurnLink = { key: string; edge: EdgeFile };

export const OTHERWISE = 'otherwise';

/** Every way on from a turn, in the order of the file; "otherwise" is the last. */
export function turnLinks({ moves = {}, otherwise }: TurnFile): TurnLink[] {
  const links = Object.entries(moves).flatMap(([key, edges]) =>
    (Array.isArray(edges) ? edges : [edges]).map((edge) => ({ key, edge: whole(edge) })),
  );
  return otherwise === undefined ? links : [...links, { key: OTHERWISE, edge: whole(otherwise) }];
}

const whole = (edge: string | EdgeFile): EdgeFile => (typeof edge === 'string' ? { to: edge } : edge);
