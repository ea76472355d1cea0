import type { FactName } from '../domain/library/ids.ts';
import type { Speech } from '../domain/script/speech.ts';
import { FACT_NAMES } from './fact-names.ts';

/**
 * How lines are filled in this language; a missing fact reads "______ (your number)". The job needs no name: "the ______ job".
 * `today` is an ISO date. `region`: ISO 3166, "GB"; how dates are written there.
 */
export const speechFor = (today: string, region = 'US'): Speech => ({
  locale: `en-${region}`,
  today,
  blank: (fact) =>
    fact === 'position' ? '______' : `______ (${FACT_NAMES[fact as FactName]?.blank ?? fact})`,
});
