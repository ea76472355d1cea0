import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PaperId } from '../domain/card/papers.ts';
import type { CardToPrint } from './card-to-print.ts';
import { type Laid, layOutCards } from './lay-out-cards.ts';

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
      const laid = layOutCards(
        cards.map(({ card }) => card),
        paper,
        elements,
      );
      setOut({ cards, paper, laid });
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
