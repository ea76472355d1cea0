import { appliedOn, type When } from '../../domain/calls/applied-on.ts';
import type { AdSays, Opening } from '../../domain/openings/opening.ts';

export const ADVERTS = ['none', 'no-calls', 'email-only', 'unknown'] as const satisfies readonly AdSays[];

/** The five answers as they stand in the form. */
export type Answers = {
  name: string;
  employer: string;
  position: string;
  when: When;
  date: string;
  advert: (typeof ADVERTS)[number];
};

/** What the answers make of a new opening. `today` is an ISO date; "I don't know" leaves the fact out. */
export function openingFrom(answers: Answers, today: string, noCalls: boolean): Opening {
  const applied = appliedOn(answers.when, answers.date, today);
  return {
    facts: {
      ...(answers.employer.trim() ? { employer: answers.employer } : {}),
      ...(answers.position.trim() ? { position: answers.position } : {}),
      ...(applied ? { appliedOn: applied } : {}),
    },
    adSays: answers.advert,
    via: 'direct',
    place: 'other',
    interest: 'good',
    noCalls,
    notes: '',
  };
}
