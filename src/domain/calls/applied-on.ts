import { dayNumber, isoOfDay, isoWeekOf } from '../script/iso-date.ts';

/** About when someone applied, as it is asked. */
export const WHENS = ['today', 'this-week', 'last-week', 'longer', 'date', 'unknown'] as const;
export type When = (typeof WHENS)[number];

/** "Longer" means two weeks or more. */
const LONGER_DAYS = 14;

/**
 * The fact `appliedOn`: an ISO date, an ISO week when only the week is known, or "../date" for some time before that
 * day. Undefined for "I don't know". `date` counts only for "date"; `today` is an ISO date.
 */
export function appliedOn(when: When, date: string, today: string): string | undefined {
  const day = dayNumber(today) ?? 0;
  switch (when) {
    case 'today':
      return today;
    case 'this-week':
      return isoWeekOf(day);
    case 'last-week':
      return isoWeekOf(day - 7);
    case 'longer':
      return `../${isoOfDay(day - LONGER_DAYS)}`;
    case 'date':
      return date || undefined;
    case 'unknown':
      return undefined;
  }
}

/** Is this a day after today? Nobody has applied yet on such a day: it is kept, and asked about. */
export function isToCome(date: string, today: string): boolean {
  const day = dayNumber(date);
  const now = dayNumber(today);
  return day !== undefined && now !== undefined && day > now;
}

/** Which answer a stored fact is today; undefined for a week that is longer ago, which has no answer of its own. */
export function whenApplied(stored: string | undefined, today: string): When | undefined {
  if (!stored) return 'unknown';
  if (dayNumber(stored) !== undefined) return 'date';
  if (stored.startsWith('../')) return 'longer';
  return (['this-week', 'last-week'] as const).find((when) => appliedOn(when, '', today) === stored);
}
