import type { Advice } from './advice.ts';
import { promisedDay } from './promised-day.ts';
import { spacedFrom } from './spaced-from.ts';
import { notYet, type Standing } from './standing.ts';

/**
 * Who takes the call (domain.md A7): the agency's own contact, who may be called every week; what a public office's
 * notice says; a website that shows where it stands, unless they named a day on which they would answer.
 */
export function byWhoHires(standing: Standing): Advice | undefined {
  const { opening, now } = standing;
  if (opening.via === 'public') return { verdict: 'other-way', rule: 'public', way: 'notice' };
  if (opening.via === 'portal' && promisedDay(standing) === undefined)
    return { verdict: 'other-way', rule: 'portal', way: 'portal' };
  if (opening.via !== 'agency') return undefined;
  const again = spacedFrom(standing);
  if (again !== undefined && now < again) return notYet(opening, 'spacing', again);
  return { verdict: 'other-way', rule: 'agency', way: 'agency' };
}
