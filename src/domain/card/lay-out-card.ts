import type { Card, CardRow } from './card.ts';
import { flowCard } from './flow-card.ts';
import type { Heights, Layout } from './layout.ts';
import type { Paper } from './papers.ts';

/** Type sizes in points, the one that reads best first; never under 11 (FORMATS 6). */
const SIZES = [14, 13.5, 13, 12.5, 12, 11.5, 11] as const;
const SMALLEST = 11;

type Input = {
  card: Pick<Card, 'front' | 'back'>;
  paper: Paper;
  /** Heights at a type size in points. */
  measure: (pt: number) => Heights;
};

/**
 * Which rows stand on which side: the largest type at which front and back fit one card, else the smallest, and what
 * does not fit goes on: from the front to the top of the back, from there to a next card, the voicemail last. Nothing is
 * cut or left out.
 */
export function layOutCard({ card, paper, measure }: Input): Layout {
  for (const pt of SIZES) {
    const heights = measure(pt);
    const room = roomOn(paper, pt, heights);
    if (heightOf(card.front, heights) <= room.front && heightOf(card.back, heights) <= room.back)
      return { pt, sides: oneCard(card) };
  }
  const heights = measure(SMALLEST);
  const heightIn = (rows: readonly CardRow[]) => heightOf(rows, heights);
  const flowing = { front: card.front, back: voicemailLast(card.back) };
  return { pt: SMALLEST, sides: flowCard(flowing, roomOn(paper, SMALLEST, heights), heightIn) };
}

/** A voicemail is spoken alone, so it is the first to have a card of its own; the log stays with the call. */
const voicemailLast = (rows: readonly CardRow[]) => [
  ...rows.filter(({ name }) => name.kind !== 'voicemail'),
  ...rows.filter(({ name }) => name.kind === 'voicemail'),
];

/** How many rules the rows of each face may take. */
function roomOn(paper: Paper, pt: number, { head, backHead }: Heights) {
  const rules = paper.height / (1.5 * pt) + 1e-6;
  return { front: rules - head, back: rules - backHead };
}

const heightOf = (rows: readonly CardRow[], heights: Heights) =>
  rows.reduce((sum, { key, space }) => sum + (heights.rows[key] ?? 1) + (space ? 1 : 0), 0);

const oneCard = ({ front, back }: Input['card']): Layout['sides'] => [
  { face: 'front', card: 1, rows: front.map(({ key }) => key) },
  ...(back.length > 0 ? [{ face: 'back' as const, card: 1, rows: back.map(({ key }) => key) }] : []),
];
