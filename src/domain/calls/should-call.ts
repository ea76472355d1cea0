import type { Opening } from '../openings/opening.ts';
import { dayNumber, isoOfDay } from '../script/iso-date.ts';
import { type DateRule, firstCallDay } from './first-call-day.ts';

/** "Should I call?" and the rule that says so. Advice, never a gate. `on`: the first good day, an ISO date. */
export type Advice = {
  verdict: 'call' | 'not-yet' | 'email' | 'other';
  rule:
    | 'own-choice'
    | 'no-calls'
    | 'email-only'
    | 'shortlist-only'
    | 'agency'
    | 'public'
    | DateRule
    | 'unknown-date'
    | 'due';
  on?: string;
};

/**
 * Whether to call about this opening on the ISO date `today` (domain.md A7, then the dates of A4): first what the
 * person chose, then what the advert asked for, then who takes the call, then when. A date that is none is not known.
 */
export function shouldCall(opening: Opening, today: string): Advice {
  const { adSays, noCalls, via } = opening;
  if (noCalls) return { verdict: 'email', rule: 'own-choice' };
  if (adSays === 'no-calls' || adSays === 'email-only' || adSays === 'shortlist-only')
    return { verdict: 'email', rule: adSays };
  if (via === 'agency' || via === 'public') return { verdict: 'other', rule: via };
  const first = firstCallDay(opening);
  const now = dayNumber(today);
  if (!first || now === undefined) return { verdict: 'call', rule: 'unknown-date' };
  if (now >= first.day) return { verdict: 'call', rule: 'due' };
  return { verdict: 'not-yet', rule: first.rule, on: isoOfDay(first.day) };
}
