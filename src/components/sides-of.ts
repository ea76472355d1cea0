import type { Card } from '../domain/card/card.ts';
import { cutAt } from '../domain/card/cut-row.ts';
import type { Leaf } from '../domain/card/impose.ts';
import type { Piece, Side } from '../domain/card/layout.ts';
import type { RowPart } from './card-rows.tsx';
import type { CardToPrint } from './card-to-print.ts';
import type { Laid } from './lay-out-cards.ts';
import type { LaidOut } from './use-card-layouts.ts';

/**
 * What is drawn in one cell of a page: one side of the `number`-th card of all, in a type size in points. `isFurther`: it
 * holds what the card before had no room for.
 */
export type PrintedSide = CardToPrint & {
  face: Side['face'];
  number: number;
  isFurther: boolean;
  pt: number;
  rows: RowPart[];
};

/** All sides of these cards, front and back together: what is cut out as one piece of paper. */
export function sidesOf({ cards, laid: layouts }: LaidOut): Leaf<PrintedSide>[] {
  const leaves: Leaf<PrintedSide>[] = [];
  cards.forEach((each, at) => {
    const laid = layouts[at];
    for (const side of laid?.sides ?? []) {
      const rows = side.rows.flatMap((piece) => rowPart(piece, each.card, laid));
      const printed = { ...each, face: side.face, isFurther: side.card > 1, pt: side.pt, rows };
      const last = leaves.at(-1);
      if (side.face === 'front') leaves.push({ front: { ...printed, number: leaves.length + 1 } });
      else if (last) last.back = { ...printed, number: leaves.length };
    }
  });
  return leaves;
}

function rowPart({ key, lines }: Piece, { front, back }: Card, laid: Laid | undefined): RowPart[] {
  const row = [...front, ...back].find((each) => each.key === key);
  const breaks = laid?.breaks[key];
  return row ? [{ row, cut: lines && breaks && cutAt(lines, breaks) }] : [];
}

/** What the rows of each further card are called, those that help on every card left out. */
export function furtherCards(leaves: readonly Leaf<PrintedSide>[]): { number: number; labels: string[] }[] {
  return leaves
    .filter(({ front }) => front.isFurther)
    .map(({ front, back }) => {
      const parts = [...front.rows, ...(back?.rows ?? [])];
      const own = parts.filter(({ row, cut }) => row.name.kind !== 'always' && cut?.isFirst !== false);
      return { number: front.number, labels: own.map(({ row }) => front.nameOf(row).label) };
    })
    .filter(({ labels }) => labels.length > 0);
}
