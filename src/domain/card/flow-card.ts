import { type Block, blocksOf, cutBlock, heightOf } from './blocks-of.ts';
import type { Card, CardRow } from './card.ts';
import type { Piece, Side } from './layout.ts';

type Room = { front: number; back: number };

/** A row that must be cut leaves no single line behind, where there is room for two. */
const LEAST_LINES = 2;

/**
 * Rows over as many cards as they need, in their order: each front ends with the rows that always help, and the first
 * holds nothing of the back. The log stays together; a row that is higher than any side is cut between its lines.
 * `linesOf`: how many rules a row is high.
 */
export function flowCard(
  { front, back }: Pick<Card, 'front' | 'back'>,
  room: Room,
  linesOf: (key: string) => number,
): Side[] {
  const isAlways = ({ name }: CardRow) => name.kind === 'always';
  const always = blocksOf(front.filter(isAlways), linesOf);
  const help = heightOf(always) + (always[0]?.space ? 1 : 0);
  const space = { front: room.front - help, back: room.back };
  const most = Math.max(space.front, space.back);
  const calls = blocksOf(
    front.filter((row) => !isAlways(row)),
    linesOf,
  );
  const sides: Side[] = [];
  let rest = blocksOf(back, linesOf);
  for (let card = 1; card === 1 || rest.length > 0; card++) {
    const offered = card === 1 ? calls : rest;
    const before = fill(offered, space.front, most);
    rest = card === 1 ? [...before.rest, ...rest] : before.rest;
    sides.push(sideOf('front', card, [...before.blocks, ...always], room.front));
    const fitting = fill(rest, space.back, most);
    const isStuck = card > 1 && before.blocks.length + fitting.blocks.length === 0;
    const behind = isStuck ? { blocks: rest.slice(0, 1), rest: rest.slice(1) } : fitting;
    rest = behind.rest;
    if (behind.blocks.length > 0) sides.push(sideOf('back', card, behind.blocks, room.back));
  }
  return sides;
}

/** The first blocks that fit this side, the last perhaps in part, and what is left. */
function fill(blocks: readonly Block[], room: number, most: number): { blocks: Block[]; rest: Block[] } {
  const taken: Block[] = [];
  const rest = [...blocks];
  for (let [next] = rest; next; [next] = rest) {
    if (heightOf([...taken, next]) <= room) {
      taken.push(next);
      rest.shift();
      continue;
    }
    const lines = Math.floor(room - heightOf([...taken, { ...next, lines: 0 }]));
    const cut = next.lines > most && lines >= least(most) ? cutBlock(next, lines) : undefined;
    if (!cut) break;
    return { blocks: [...taken, cut[0]], rest: [cut[1], ...rest.slice(1)] };
  }
  return { blocks: taken, rest };
}

const least = (most: number) => Math.max(1, Math.min(LEAST_LINES, Math.floor(most)));

function sideOf(face: Side['face'], card: number, blocks: readonly Block[], room: number): Side {
  const rows: Piece[] = blocks.flatMap(({ pieces }) => pieces);
  return { face, card, rows, ...(heightOf(blocks) > room ? { tall: true as const } : {}) };
}
