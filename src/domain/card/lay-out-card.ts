import { blocksOf, heightOf } from './blocks-of.ts';
import type { Card, CardRow } from './card.ts';
import { flowCard } from './flow-card.ts';
import type { Heights, Layout, Side } from './layout.ts';
import type { Paper } from './papers.ts';

/** Type sizes in points; never under 11 (FORMATS 6). */
const SIZES = [11, 11.5, 12, 12.5, 13, 13.5, 14] as const;
const SMALLEST = SIZES[0];

type Input = {
  card: Pick<Card, 'front' | 'back'>;
  paper: Pick<Paper, 'height'>;
  /** Heights at a type size in points. */
  measure: (pt: number) => Heights;
};

/**
 * Which rows stand on which side: where front and back do not fit one card at the smallest type, what is too much goes
 * on: from the front to the top of the back, from there to a next card, the voicemail last. Then each side is set in the
 * largest type at which it fits (FORMATS 6). Nothing is cut off or left out.
 */
export function layOutCard({ card, paper, measure }: Input): Layout {
  const roomAt = remembered((pt) => roomOn(paper, pt, measure(pt)));
  const { linesOf, roomOf } = roomAt(SMALLEST);
  const room = { front: roomOf('front'), back: roomOf('back') };
  const fits = flowCard({ front: card.front, back: [] }, room, linesOf).length === 1;
  const isOneCard = fits && heightOf(blocksOf(card.back, linesOf)) <= room.back;
  const back = isOneCard ? card.back : voicemailLast(card.back);
  const rows = new Map([...card.front, ...card.back].map((row) => [row.key, row]));
  return flowCard({ front: card.front, back }, room, linesOf).map((side) => ({
    ...side,
    pt: largestFor(side, rows, roomAt),
  }));
}

type RoomAt = (pt: number) => Room;
type Room = { roomOf: (face: Side['face']) => number; linesOf: (key: string) => number };

/** A row that is cut is cut at the smallest type. */
function largestFor(side: Side, rows: ReadonlyMap<string, CardRow>, roomAt: RoomAt): number {
  if (side.tall || side.rows.some(({ lines }) => lines)) return SMALLEST;
  const whole = side.rows.flatMap(({ key }) => rows.get(key) ?? []);
  return largestThat((pt, measuredAt, growth) => {
    const { linesOf, roomOf } = roomAt(measuredAt);
    const higher = 1 + growth * (pt / measuredAt - 1);
    return heightOf(blocksOf(whole, linesOf)) * higher <= roomOf(side.face) * (measuredAt / pt) + 1e-6;
  });
}

/**
 * Rows take no fewer rules in larger type, and there are fewer rules: so what was measured at one size tells of others
 * that they are too large, and few need be measured. `mayFit`: by what was measured at a size, if rows grow by so much
 * of what the type does.
 */
function largestThat(mayFit: (pt: number, measuredAt: number, growth: number) => boolean): number {
  let best: number = SMALLEST;
  let sizes = SIZES.filter((pt) => pt > best && mayFit(pt, best, 0));
  while (sizes.length > 0) {
    const largest = sizes.at(-1) ?? best;
    const middle = sizes[Math.floor(sizes.length / 2)] ?? best;
    const tried = mayFit(largest, best, 1) ? largest : middle;
    if (mayFit(tried, tried, 0)) best = tried;
    sizes = sizes.filter((pt) => (best === tried ? pt > tried && mayFit(pt, tried, 0) : pt < tried));
  }
  return best;
}

/** How many rules the rows of each face may take, and how many each takes. */
function roomOn({ height }: Input['paper'], pt: number, { headOf, linesOf }: Heights): Room {
  return { roomOf: (face) => height / (1.5 * pt) + 1e-6 - headOf(face), linesOf };
}

function remembered<T>(make: (pt: number) => T): (pt: number) => T {
  const made = new Map<number, T>();
  return (pt) => {
    const value = made.get(pt) ?? make(pt);
    made.set(pt, value);
    return value;
  };
}

/** A voicemail is spoken alone, so it is the first to have a card of its own; the log stays with the call. */
const voicemailLast = (rows: readonly CardRow[]) => [
  ...rows.filter(({ name }) => name.kind !== 'voicemail'),
  ...rows.filter(({ name }) => name.kind === 'voicemail'),
];
