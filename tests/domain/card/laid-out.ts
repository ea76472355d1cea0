import type { Card } from '../../../src/domain/card/card.ts';
import { layOutCard } from '../../../src/domain/card/lay-out-card.ts';
import type { Faces, Heights, Layout, Side } from '../../../src/domain/card/layout.ts';
import type { Paper } from '../../../src/domain/card/papers.ts';

/** Heights in rules at one type size: of all that a side holds besides its rows, and of a row. */
export type HeightsFor = { headOf: (face: Side['face']) => number; linesOf: (key: string) => number };

type Input = {
  card: Pick<Card, 'front' | 'back'>;
  paper: Pick<Paper, 'height'>;
  measure: (pt: number) => HeightsFor;
};

/** Lays a card out, and tells it no other heights than those it asks for. */
export function laidOut({ card, paper, measure }: Input): Layout {
  const heightsOf = (face: Side['face'], pt: number): Heights => {
    const { headOf, linesOf } = measure(pt);
    return { head: headOf(face), rows: new Map(card[face].map(({ key }) => [key, linesOf(key)])) };
  };
  const steps = layOutCard({ card, paper });
  let now = steps.next();
  while (!now.done) {
    const { front, back } = now.value;
    const heights: Faces<Heights> = {
      ...(front === undefined ? {} : { front: heightsOf('front', front) }),
      ...(back === undefined ? {} : { back: heightsOf('back', back) }),
    };
    now = steps.next(heights);
  }
  return now.value;
}
