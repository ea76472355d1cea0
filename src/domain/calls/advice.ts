import type { InsteadOfCall, Place } from '../openings/opening.ts';

/** How a call is made for whom it is not made alone. */
export type CallBy = Extract<InsteadOfCall, 'relay' | 'together'>;

/**
 * "Should I call?" and the rule that says so. Advice, never a gate. `on`: the first good day, an ISO date; at
 * another way it is there while that day is still to come. `place`: whose quiet hours are told.
 */
export type Advice =
  | {
      verdict: 'call';
      rule:
        | 'due'
        | 'unknown-date'
        | 'second'
        | 'promise-past'
        | 'agreed-day'
        | 'asked-back'
        | 'no-answer'
        | 'wrong-number';
      place: Place;
      by?: CallBy;
    }
  | {
      verdict: 'not-yet';
      rule: 'promised' | 'closing' | 'too-early' | 'they-call' | 'agreed' | 'planned' | 'spacing';
      on: string;
      by?: CallBy;
    }
  | {
      verdict: 'other-way';
      rule:
        | 'own-choice'
        | 'no-calls'
        | 'email-only'
        | 'shortlist-only'
        | 'agency'
        | 'public'
        | 'portal'
        | 'asked-no-calls'
        | 'asked-email'
        | 'asked-portal'
        | 'two-calls';
      way: 'email' | 'visit' | 'agency' | 'portal' | 'notice';
      on?: string;
    }
  | {
      verdict: 'enough';
      rule: 'interview' | 'filled' | 'said-no' | 'safety' | 'asked-no-calls' | 'advert' | 'cap';
    };
