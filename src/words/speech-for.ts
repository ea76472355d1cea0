import type { FactName } from '../domain/library/ids.ts';
import type { Speech } from '../domain/script/speech.ts';
import { FACT_NAMES } from './fact-names.ts';

/** How lines are filled in this language; a missing fact reads "______ (your number)". `today` is an ISO date. */
export const speechFor = (today: string): Speech => ({
  locale: 'en-US',
  today,
  blank: (fact) => `______ (${FACT_NAMES[fact as FactName]?.blank ?? fact})`,
});
