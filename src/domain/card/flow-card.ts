import type { Card, CardRow } from './card.ts';
import type { Side } from './layout.ts';

type Room = { front: number; back: number };

/**
 * Rows over as many cards as they need, in their order: each front ends with the rows that always help, and the first
 * holds nothing of the back. A row that is higher than any side has one to itself, marked as tall.
 */
export function flowCard(
  { front, back }: Pick<Card, 'front' | 'back'>,
  room: Room,
  heightOf: (rows: readonly CardRow[]) => number,
): Side[] {
  const always = front.filter(({ name }) => name.kind === 'always');
  const calls = front.filter(({ name }) => name.kind !== 'always');
  const space = { front: room.front - heightOf(always), back: room.back };
  const most = Math.max(space.front, space.back);
  const sides: Side[] = [];
  let rest = [...calls, ...back];
  for (let card = 1; card === 1 || rest.length > 0; card++) {
    const offered = card === 1 ? calls : rest;
    const before = take(offered, space.front, most, heightOf);
    rest = rest.slice(before.length);
    const tall = heightOf([...before, ...always]) > room.front;
    sides.push({ face: 'front', card, rows: keysOf([...before, ...always]), ...(tall ? { tall } : {}) });
    if (rest.length === 0) break;
    const behind = take(rest, space.back, most, heightOf);
    rest = rest.slice(behind.length);
    if (behind.length === 0) continue;
    const high = heightOf(behind) > room.back;
    sides.push({ face: 'back', card, rows: keysOf(behind), ...(high ? { tall: high } : {}) });
  }
  return sides;
}

/** The first rows that fit this side; or one alone, when no side is high enough for it. */
function take(
  rows: readonly CardRow[],
  room: number,
  most: number,
  heightOf: (rows: readonly CardRow[]) => number,
): CardRow[] {
  const [first] = rows;
  if (first && heightOf([first]) > most) return [first];
  let count = 0;
  while (count < rows.length && heightOf(rows.slice(0, count + 1)) <= room) count++;
  return rows.slice(0, count);
}

const keysOf = (rows: readonly CardRow[]) => rows.map(({ key }) => key);
