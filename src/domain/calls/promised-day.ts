import { dayNumber } from '../script/iso-date.ts';
import { addWorkingDays } from './add-working-days.ts';
import { arrangement } from './arrangement.ts';
import type { Standing } from './standing.ts';

/**
 * From which day number on a promise may be reminded of: one working day after it (domain.md A4). Undefined without
 * one, and once the person was in touch after it.
 */
export function promisedDay({ opening, calls, tried, holidays }: Standing): number | undefined {
  const spoken = arrangement(calls, holidays);
  if (spoken?.rule === 'they-call') return spoken.day;
  const promised = dayNumber(opening.facts.promisedOn ?? '');
  if (promised === undefined || (tried.last !== undefined && promised <= tried.last)) return undefined;
  return addWorkingDays(promised, 1, holidays);
}
