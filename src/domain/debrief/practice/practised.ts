import type { Rehearsal } from '../../rehearsal/rehearsal.ts';

/** What is read of a rehearsal to say what to practise next. `changedAt` in ms since 1970. */
export type Practised = Pick<Rehearsal, 'scenario' | 'startedAt' | 'transcript' | 'outcome' | 'felt'> & {
  changedAt: number;
};

type Timed = Pick<Practised, 'startedAt' | 'changedAt'>;

/** When it was practised, in ms since 1970. What is noted of it later, as how it felt, does not move it. */
export const practisedAt = ({ startedAt, changedAt }: Timed): number => startedAt ?? changedAt;

/** Rows come in any order; what is learnt from them is learnt in the order they were made. */
export const oldestFirst = <T extends Timed>(rehearsals: readonly T[]): T[] =>
  [...rehearsals].sort((one, other) => practisedAt(one) - practisedAt(other));
