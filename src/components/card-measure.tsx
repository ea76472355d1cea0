import { memo, type RefObject } from 'react';
import { PAPERS, type PaperId } from '../domain/card/papers.ts';
import { CardSide } from './card-side.tsx';
import type { CardToPrint } from './card-to-print.ts';
import { paperStyle } from './paper-style.ts';

type Props = { cards: readonly CardToPrint[]; paper: PaperId; ref: RefObject<HTMLDivElement | null> };

/** Front and back with all of their rows, to be measured; nothing of it is seen, read out or printed. */
export const CardMeasure = memo(function CardMeasure({ cards, paper, ref }: Props) {
  return (
    <div
      className={`papers measure on-${paper}`}
      style={paperStyle(paper, 'own')}
      aria-hidden="true"
      inert
      ref={ref}
    >
      {cards.map(({ card, nameOf }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cards have no identity but their place
        <div className="paper" key={at}>
          {(['front', 'back'] as const).map((face) => (
            <div className="cell" key={face} style={{ width: `${PAPERS[paper].width}pt` }}>
              <CardSide
                card={card}
                face={face}
                label=""
                rows={card[face].map((row) => ({ row }))}
                nameOf={nameOf}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
});
