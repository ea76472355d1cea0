import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Card } from '../domain/card/card.ts';
import type { Breaks } from '../domain/card/cut-row.ts';
import { layOutCard } from '../domain/card/lay-out-card.ts';
import type { Layout } from '../domain/card/layout.ts';
import { PAPERS, type PaperId } from '../domain/card/papers.ts';
import type { CardToPrint } from './card-to-print.ts';
import { breaksAt, heightsAt } from './measure-card.ts';

/** How a card is laid out, and where the rows break that stand on more than one side, by their keys. */
export type Laid = { sides: Layout; breaks: Readonly<Record<string, Breaks>> };

type Input = {
  cards: readonly CardToPrint[];
  paper: PaperId;
  /** For each card an element that holds every row, to be measured. */
  measured: RefObject<HTMLElement | null>;
};

/** Cards as they were measured: together, because what was measured is older than what was just chosen. */
export type LaidOut = { cards: readonly CardToPrint[]; paper: PaperId; laid: readonly Laid[] };

/**
 * Which rows stand on which side at which type size, by the height that each row really has in this font; undefined
 * until they are measured, which is before anything is painted.
 */
export function useCardLayouts({ cards, paper, measured }: Input): LaidOut | undefined {
  const [out, setOut] = useState<LaidOut>();
  useLayoutEffect(() => {
    let left = false;
    const lay = () => {
      const elements = [...(measured.current?.children ?? [])] as HTMLElement[];
      if (left || elements.length < cards.length) return;
      setOut({ cards, paper, laid: cards.map(({ card }, at) => layOut(card, paper, elements[at])) });
    };
    lay();
    // the first words in a weight fetch nothing more, but the font itself may still be on its way
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(lay);
    return () => {
      left = true;
    };
  }, [cards, paper, measured]);
  return out;
}

function layOut(card: Card, paper: PaperId, element: HTMLElement | undefined): Laid {
  if (!element) return { sides: [], breaks: {} };
  const { width } = PAPERS[paper];
  const sides = layOutCard({ card, paper: PAPERS[paper], measure: (pt) => heightsAt(element, width, pt) });
  const breaks = sides.flatMap(({ rows, pt }) =>
    rows
      .filter(({ lines }) => lines !== undefined)
      .map(({ key }) => [key, breaksAt(element, width, pt, key)] as const),
  );
  return { sides, breaks: Object.fromEntries(breaks) };
}
