import type { Advice } from './advice.ts';
import { arrangement } from './arrangement.ts';
import { spacedFrom } from './spaced-from.ts';
import { notYet, type Standing } from './standing.ts';

/** Emails, or visits, of a person who does not call: as many as the calls of others. */
const OWN_CAP = 2;

/**
 * Phone calls do not work for this person: the way they chose, twice, five working days apart (FORMATS 7's calls).
 * A day that was named is waited for. A call by a relay service, or with somebody who dials, is a call like any other.
 */
export function byOwnWay(standing: Standing): Advice | undefined {
  const { opening, calls, tried, now, holidays } = standing;
  const { noCalls, insteadOfCall: way = 'email' } = opening;
  if (!noCalls || way === 'relay' || way === 'together') return undefined;
  const wait = arrangement(calls, holidays);
  if (wait && now < wait.day) return notYet(opening, wait.rule, wait.day);
  if (tried.total >= OWN_CAP) return { verdict: 'enough', rule: 'cap' };
  const again = spacedFrom(standing);
  if (again !== undefined && now < again) return notYet(opening, 'spacing', again);
  return { verdict: 'other-way', rule: 'own-choice', way };
}
