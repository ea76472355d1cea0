import { memo, type RefObject } from 'react';
import type { PaperId } from '../domain/card/papers.ts';
import { CardSide } from './card-side.tsx';
import type { CardToPrint } from './card-to-print.ts';
import { paperStyle } from './paper-style.ts';

type Props = { cards: readonly CardToPrint[]; paper: PaperId; ref: RefObject<HTMLDivElement | null> };

/** A front with every row, and an empty back, to be measured; nothing of it is seen, read out or printed. */
export const CardMeasure = memo(function CardMeasure({ cards, paper, ref }: Props) {
  return (
    <div
      className={`papers measure on-${paper}`}
      style={paperStyle(paper, 'own')}
      aria-hidden="true"
      inert
      ref={ref}
    >
      {cards.map(({ card, nameOf }, at) => {
        const rows = [...card.front, ...card.back].map((row) => ({ row }));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cards have no identity but their place
          <div className="paper" key={at}>
            <div className="cell">
              <CardSide card={card} face="front" label="" rows={rows} nameOf={nameOf} />
            </div>
            <div className="cell">
              <CardSide card={card} face="back" label="" rows={[]} nameOf={nameOf} />
            </div>
          </div>
        );
      })}
    </div>
  );
});
