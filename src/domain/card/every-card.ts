import { parseSay } from '../library/parse-say.ts';
import type { CardRow } from './card.ts';
import type { Printed } from './printed.ts';
import { rowOf, spaced } from './row-of.ts';
import { runsOf } from './runs-of.ts';

/** The rows that end the front of every card: what always helps. */
export const helpRows = ({
  always,
  facts,
  speech,
}: Pick<Printed, 'always' | 'facts' | 'speech'>): CardRow[] =>
  spaced(
    always.map(({ id, say }) =>
      rowOf({ kind: 'always', id }, runsOf([parseSay(say).parts], { facts, speech, words: 'full' })),
    ),
  );

/** The rows that end every back: to be written on. */
export const logRows = (): CardRow[] =>
  spaced((['who', 'said', 'next'] as const).map((id) => rowOf({ kind: 'log', id }, [])));
