import type { Rehearsal } from '../../rehearsal/rehearsal.ts';

/** What is read of a rehearsal to say what to practise next. `changedAt`: when it was, in ms since 1970. */
export type Practised = Pick<Rehearsal, 'scenario' | 'transcript' | 'outcome' | 'felt'> & {
  changedAt: number;
};

/** Rows come in any order; what is learnt from them is learnt in the order they were made. */
export const oldestFirst = <T extends { changedAt: number }>(rehearsals: readonly T[]): T[] =>
  [...rehearsals].sort((one, other) => one.changedAt - other.changedAt);
