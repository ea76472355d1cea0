import type { AdSays, Opening } from '../../domain/openings/opening.ts';
import { dayNumber, isoOfDay, isoWeekOf } from '../../domain/script/iso-date.ts';

export const WHENS = ['today', 'this-week', 'last-week', 'longer', 'date', 'unknown'] as const;
export type When = (typeof WHENS)[number];

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
  const appliedOn = appliedOnOf(answers, today);
  return {
    facts: {
      ...(answers.employer.trim() ? { employer: answers.employer } : {}),
      ...(answers.position.trim() ? { position: answers.position } : {}),
      ...(appliedOn ? { appliedOn } : {}),
    },
    adSays: answers.advert,
    via: 'direct',
    place: 'other',
    interest: 'good',
    noCalls,
    notes: '',
  };
}

/** An ISO date, an ISO week when only the week is known, or "../date" for some time before it. */
function appliedOnOf({ when, date }: Answers, today: string): string | undefined {
  const day = dayNumber(today) ?? 0;
  switch (when) {
    case 'today':
      return today;
    case 'this-week':
      return isoWeekOf(day);
    case 'last-week':
      return isoWeekOf(day - 7);
    case 'longer':
      return `../${isoOfDay(day - 14)}`;
    case 'date':
      return date || undefined;
    case 'unknown':
      return undefined;
  }
}
