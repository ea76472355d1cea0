import type { Measured } from './measures-of.ts';

/** What is left where the person wants no times: the words that filled a pause, where there are words to look at. */
export const withoutTimes = (measured: readonly Measured[]): Measured[] =>
  measured.filter(({ rule, at }) => rule.endsWith('fillers') && at !== undefined);
