import type { Card, CardRow } from '../domain/card/card.ts';
import type { Side } from '../domain/card/layout.ts';
import { CARD } from '../words/card.ts';
import { CardHead } from './card-head.tsx';
import { CardLines } from './card-lines.tsx';
import { CardRows, type RowName } from './card-rows.tsx';

type Props = {
  card: Card;
  side: Side;
  nameOf: (row: CardRow) => RowName;
  /** The right edge of this side is folded. */
  fold?: boolean;
};

/** One side of the card as it prints. */
export function CardSide({ card, side, nameOf, fold }: Props) {
  const all = [...card.front, ...card.back];
  const rows = side.rows.flatMap((key) => all.find((row) => row.key === key) ?? []);
  return (
    <article
      className={side.face === 'back' ? 'card exact back' : 'card exact'}
      aria-label={`${CARD.face[side.face]} ${side.card}`}
    >
      <CardLines />
      {card.initials && (
        <p className="initials">
          <span className="unseen">{CARD.initials} </span>
          {card.initials}
        </p>
      )}
      {side.face === 'front' ? (
        <CardHead title={card.title} number={card.number} />
      ) : (
        <header className="card-head">
          <span>{CARD.ifTheySay}</span>
          <b>{CARD.iSay}</b>
        </header>
      )}
      <CardRows rows={rows} nameOf={nameOf} />
      {fold && (
        <p className="fold" aria-hidden="true">
          {CARD.fold}
        </p>
      )}
    </article>
  );
}
