import type { Card } from './card.ts';
import { helpRows, logRows } from './every-card.ts';
import type { GivenCard, GivenRow } from './given-card.ts';
import type { Printed } from './printed.ts';
import { rowOf } from './row-of.ts';

/** The card that somebody gave, with the rows that end each front and each back. */
export function cardFromGiven(
  { initials, title, number, front, back }: GivenCard,
  { always, speech }: Pick<Printed, 'always' | 'speech'>,
): Card {
  return {
    ...{ initials, title, number },
    front: [...front.map(toRow), ...helpRows({ always, speech, facts: {} })],
    back: [...back.map(toRow), ...logRows()],
  };
}

const toRow = ({ name, runs, space }: GivenRow) => ({ ...rowOf(name, runs), ...(space ? { space } : {}) });
