import { useMemo, useRef } from 'react';
import { impose, type Printing } from '../domain/card/impose.ts';
import { type On, pageOf } from '../domain/card/page-of.ts';
import type { PaperId } from '../domain/card/papers.ts';
import { CARD } from '../words/card.ts';
import { CardMeasure } from './card-measure.tsx';
import { CardSheets } from './card-sheets.tsx';
import type { CardToPrint } from './card-to-print.ts';
import { furtherCards, sidesOf } from './sides-of.ts';
import { useCardLayouts } from './use-card-layouts.ts';

export type PrintOn = Printing & { paper: PaperId; on: On };

type Props = PrintOn & {
  /** Of one person or of many, in the order in which they are printed. Keep the list while nothing on it changes. */
  cards: readonly CardToPrint[];
};

/** From here on nobody reads what stands on which card. */
const MANY = 3;

/** The preview is the print: what is seen here is what comes out, and nothing else. */
export function CardPreview({ cards, paper, on, sides, flip }: Props) {
  const measured = useRef<HTMLDivElement>(null);
  const laidOut = useCardLayouts({ cards, paper, measured });
  const leaves = useMemo(() => laidOut && sidesOf(laidOut), [laidOut]);
  // what was just chosen is drawn once it is laid out: to draw what was before on it would be work for nothing
  const drawnOn = laidOut?.paper ?? paper;
  const pages = useMemo(
    () => impose(leaves ?? [], pageOf(drawnOn, on), { sides, flip }),
    [leaves, drawnOn, on, sides, flip],
  );
  const further = leaves && cards.length < MANY ? furtherCards(leaves) : [];
  return (
    <section className="desk print-preview" aria-label={CARD.preview}>
      <div className="small soft page-count">
        <p role="status">{leaves && CARD.comesOut(pages.length, leaves.length, sides)}</p>
        {further.map(({ number, labels }) => (
          <p key={number} dir="auto">
            {CARD.further(number, labels)}
          </p>
        ))}
      </div>
      <CardSheets pages={pages} paper={drawnOn} on={on} />
      <CardMeasure cards={cards} paper={paper} ref={measured} />
    </section>
  );
}
