import { blocksOf, heightOf } from './blocks-of.ts';
import type { Card, CardRow } from './card.ts';
import { flowCard } from './flow-card.ts';
import { type Known, knownHeights } from './known-heights.ts';
import type { Faces, Heights, Layout, Side } from './layout.ts';
import type { Paper } from './papers.ts';
import { SMALLEST, searchSize } from './search-size.ts';

type Input = { card: Pick<Card, 'front' | 'back'>; paper: Pick<Paper, 'height'> };

/**
 * Which rows stand on which side: where front and back do not fit one card at the smallest type, what is too much goes
 * on: from the front to the top of the back, from there to a next card, the voicemail last. Then each side is set in the
 * largest type at which it fits (FORMATS 6). Nothing is cut off or left out.
 *
 * Yields the type sizes at which rows must be measured before it can go on, and is given their heights: so all cards of a
 * pile are measured in one go, which takes a browser hardly longer than one.
 */
export function* layOutCard({ card, paper }: Input): Generator<Faces<number>, Layout, Faces<Heights>> {
  const known = knownHeights(card);
  const first = { front: SMALLEST, back: SMALLEST };
  known.take(first, yield first);
  const sides = sidesAtSmallest(card, paper, known);
  const rows = new Map([...card.front, ...card.back].map((row) => [row.key, row]));
  const searches = sides.map((side) => searchOf(side, rows, paper, known));
  for (let asked = nextAsked(searches, known); asked; asked = nextAsked(searches, known))
    known.take(asked, yield asked);
  return searches.map(({ side, now }) => ({ ...side, pt: now.value }));
}

/** Which rows stand where. A row that is cut is cut at the smallest type. */
function sidesAtSmallest(card: Input['card'], paper: Input['paper'], known: Known): Side[] {
  const linesOf = (key: string) => known.linesOf(key, SMALLEST);
  const room = {
    front: roomOf('front', SMALLEST, paper, known),
    back: roomOf('back', SMALLEST, paper, known),
  };
  const fits = flowCard({ front: card.front, back: [] }, room, linesOf).length === 1;
  const isOneCard = fits && heightOf(blocksOf(card.back, linesOf)) <= room.back;
  const back = isOneCard ? card.back : voicemailLast(card.back);
  return flowCard({ front: card.front, back }, room, linesOf);
}

/** How many rules the rows of a face may take. */
const roomOf = (face: Side['face'], pt: number, { height }: Input['paper'], known: Known) =>
  height / (1.5 * pt) + 1e-6 - known.headOf(face, pt);

/** `now`: the size to be measured next, or at the end the one that was found. */
type Search = { side: Side; sizes: Iterator<number, number>; now: IteratorResult<number, number> };

function searchOf(
  side: Side,
  rows: ReadonlyMap<string, CardRow>,
  paper: Input['paper'],
  known: Known,
): Search {
  const whole = side.rows.flatMap(({ key }) => rows.get(key) ?? []);
  const isCut = side.tall || side.rows.some(({ lines }) => lines);
  const sizes = searchSize((pt, measuredAt, growth) => {
    if (isCut) return false;
    const higher = 1 + growth * (pt / measuredAt - 1);
    const lines = heightOf(blocksOf(whole, (key) => known.linesOf(key, measuredAt)));
    return lines * higher <= roomOf(side.face, measuredAt, paper, known) * (measuredAt / pt) + 1e-6;
  });
  return { side, sizes, now: sizes.next() };
}

/** What all sides need next, as far as it can be measured together; undefined once each has its size. */
function nextAsked(searches: readonly Search[], known: Known): Faces<number> | undefined {
  const asked: Faces<number> = {};
  for (const search of searches) {
    let lacking: Side['face'][] = [];
    while (!search.now.done && lacking.length === 0) {
      lacking = known.unknown(search.now.value, search.side);
      if (lacking.length === 0) search.now = search.sizes.next();
    }
    for (const face of lacking) asked[face] ??= search.now.value;
  }
  return Object.keys(asked).length > 0 ? asked : undefined;
}

/** A voicemail is spoken alone, so it is the first to have a card of its own; the log stays with the call. */
const voicemailLast = (rows: readonly CardRow[]) => [
  ...rows.filter(({ name }) => name.kind !== 'voicemail'),
  ...rows.filter(({ name }) => name.kind === 'voicemail'),
];
