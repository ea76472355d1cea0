import { type CSSProperties, useRef } from 'react';
import type { RowName } from '../../components/card-rows.tsx';
import { CardSide } from '../../components/card-side.tsx';
import type { Card, CardRow } from '../../domain/card/card.ts';
import type { Layout, Side } from '../../domain/card/layout.ts';
import { PAPERS, type PaperId } from '../../domain/card/papers.ts';
import { CARD } from '../../words/card.ts';
import { useLayout } from './use-layout.ts';

type Props = { card: Card; paper: PaperId; nameOf: (row: CardRow) => RowName };

/** The preview is the print: what is seen here is what comes out, and nothing else. */
export function PrintPreview({ card, paper, nameOf }: Props) {
  const measured = useRef<HTMLDivElement>(null);
  const layout = useLayout({ card, paper, measured, nameOf });
  const pages = layout ? pagesOf(layout, PAPERS[paper].sidesPerPage) : [];
  const cards = Math.max(0, ...(layout?.sides.map((side) => side.card) ?? []));
  return (
    <section className="desk print-preview" aria-label={CARD.preview}>
      <p className="small soft page-count" role="status">
        {layout && CARD.pages(pages.length)} {cards > 1 && CARD.overflow}
      </p>
      <div className={`papers ${paper}`} data-pt={layout?.pt} style={{ '--pt': layout?.pt } as CSSProperties}>
        {pages.map((sides) => (
          <div className="paper" key={sides.map((side) => side.rows.join()).join()}>
            {sides.map((side, index) => (
              <CardSide
                key={`${side.face} ${side.card}`}
                card={card}
                side={side}
                nameOf={nameOf}
                fold={sides.length > 1 && index === 0}
              />
            ))}
          </div>
        ))}
      </div>
      {/* every row once at its real size, to be measured; nothing of it is seen, read out or printed */}
      <div className={`papers measure ${paper}`} aria-hidden="true" inert ref={measured}>
        <div className="paper">
          <CardSide card={card} side={allOf(card, 'front')} nameOf={nameOf} />
          <CardSide card={card} side={allOf(card, 'back')} nameOf={nameOf} />
        </div>
      </div>
    </section>
  );
}

const allOf = (card: Card, face: Side['face']): Side => ({
  face,
  card: 1,
  rows: [...card.front, ...card.back].map(({ key }) => key),
});

function pagesOf({ sides }: Layout, perPage: number): Side[][] {
  const pages: Side[][] = [];
  for (let at = 0; at < sides.length; at += perPage) pages.push(sides.slice(at, at + perPage));
  return pages;
}
