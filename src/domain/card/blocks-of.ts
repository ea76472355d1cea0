import type { CardRow } from './card.ts';
import type { Piece } from './layout.ts';

/** Rows that stay together. `lines`: how many rules they are high. `space`: a blank rule before them. */
export type Block = { pieces: Piece[]; lines: number; space: boolean };

/** Each row by itself, but the log and the rows that always help as one. */
export function blocksOf(rows: readonly CardRow[], linesOf: (key: string) => number): Block[] {
  const blocks: (Block & { kind: CardRow['name']['kind'] })[] = [];
  for (const { key, name, space } of rows) {
    const last = blocks.at(-1);
    if (last?.kind === name.kind && (name.kind === 'log' || name.kind === 'always')) {
      last.pieces.push({ key });
      last.lines += linesOf(key);
    } else blocks.push({ kind: name.kind, pieces: [{ key }], lines: linesOf(key), space: space === true });
  }
  return blocks;
}

/** In rules; nothing is left blank above the first on a side. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { lines, space }, at) => sum + lines + (space && at > 0 ? 1 : 0), 0);

/** The first lines of a block that is one row, and its others; undefined where it is more than one row. */
export function cutBlock({ pieces, lines, space }: Block, at: number): [Block, Block] | undefined {
  const [piece, ...more] = pieces;
  if (!piece || more.length > 0) return undefined;
  const { from, to } = piece.lines ?? { from: 0, to: lines };
  const part = (start: number, end: number): Block => ({
    pieces: [{ key: piece.key, lines: { from: start, to: end } }],
    lines: end - start,
    space: space && start === 0,
  });
  return [part(from, from + at), part(from + at, to)];
}
