import type { Card, CardRow } from '../domain/card/card.ts';
import { CARD } from '../words/card.ts';
import { CardHead } from './card-head.tsx';
import { CardLines } from './card-lines.tsx';
import { CardRows, type RowName, type RowPart } from './card-rows.tsx';

type Props = {
  card: Card;
  face: 'front' | 'back';
  /** "Front 2", for a screen reader. */
  label: string;
  rows: readonly RowPart[];
  nameOf: (row: CardRow) => RowName;
};

/** One side of the card as it prints. */
export function CardSide({ card, face, label, rows, nameOf }: Props) {
  const isAnswers = rows[0]?.row.name.kind === 'response';
  return (
    <article className={face === 'back' ? 'card exact back' : 'card exact'} aria-label={label}>
      <CardLines />
      {card.initials && (
        <p className="initials">
          <span className="unseen">{CARD.initials} </span>
          {card.initials}
        </p>
      )}
      {face === 'front' ? (
        <CardHead title={card.title} number={card.number} />
      ) : (
        <header className="card-head">
          <span>{isAnswers ? CARD.ifTheySay : '\u00a0'}</span>
          <b>{isAnswers && CARD.iSay}</b>
        </header>
      )}
      <CardRows rows={rows} nameOf={nameOf} />
    </article>
  );
}
