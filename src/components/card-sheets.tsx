import { type CSSProperties, memo } from 'react';
import type { Cell, Imposed } from '../domain/card/impose.ts';
import { type On, pageOf } from '../domain/card/page-of.ts';
import type { PaperId } from '../domain/card/papers.ts';
import { CARD } from '../words/card.ts';
import { CardSide } from './card-side.tsx';
import { paperStyle } from './paper-style.ts';
import type { PrintedSide } from './sides-of.ts';

type Props = { pages: readonly Imposed<PrintedSide>[]; paper: PaperId; on: On };

/** The pages as they print, with lines to cut and to fold along. */
export const CardSheets = memo(function CardSheets({ pages, paper, on }: Props) {
  const { name, columns, rows } = pageOf(paper, on);
  const isSheet = paper === 'letter' || paper === 'a4';
  const isCut = columns * rows > 1 && !isSheet;
  return (
    <div
      className={`papers on-${paper}${columns * rows === 1 ? ' alone' : ''}`}
      style={paperStyle(paper, on)}
    >
      {pages.map(({ face, cells }, at) => (
        <div
          className={`paper page-${name}${isCut && face === 'front' ? ' cut' : ''}`}
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no identity but their place
          key={at}
        >
          {cells.map((cell, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
            <CellOf key={place} cell={cell} hasFoldWords={isSheet} />
          ))}
        </div>
      ))}
    </div>
  );
});

function CellOf({ cell, hasFoldWords }: { cell: Cell<PrintedSide> | undefined; hasFoldWords: boolean }) {
  if (!cell) return <div className="cell empty" />;
  const { side, fold } = cell;
  const { card, face, number, rows, nameOf, pt } = side;
  return (
    <div
      className={`cell${fold ? ` fold-${fold}` : ''}${face === 'back' ? ' behind' : ''}`}
      data-pt={pt}
      style={{ '--pt': pt } as CSSProperties}
    >
      <CardSide card={card} face={face} label={`${CARD.face[face]} ${number}`} rows={rows} nameOf={nameOf} />
      {fold && hasFoldWords && (
        <p className="fold" aria-hidden="true">
          {CARD.fold}
        </p>
      )}
    </div>
  );
}
