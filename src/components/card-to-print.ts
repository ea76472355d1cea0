import type { Card, CardRow } from '../domain/card/card.ts';
import type { RowName } from './card-rows.tsx';

/** A card, and what its rows are called. */
export type CardToPrint = { card: Card; nameOf: (row: CardRow) => RowName };
