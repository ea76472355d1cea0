import type { FactName } from '../domain/library/ids.ts';
import type { Speech } from '../domain/script/speech.ts';
import { FACT_NAMES } from './fact-names.ts';

/**
 * How lines are filled in this language; a missing fact reads "______ (your number)". The job needs no name: "the ______ job".
 * `today` is an ISO date.
 */
export const speechFor = (today: string): Speech => ({
  locale: 'en-US',
  today,
  blank: (fact) =>
    fact === 'position' ? '______' : `______ (${FACT_NAMES[fact as FactName]?.blank ?? fact})`,
});
