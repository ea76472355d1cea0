import type { Opening } from '../openings/opening.ts';
import { dayNumber, mondayOfWeek } from '../script/iso-date.ts';
import { addWorkingDays, isWorkingDay } from './add-working-days.ts';
import type { Holidays } from './holidays.ts';

/** Which date the first day to call was counted from. */
export type DateRule = 'promised' | 'closing' | 'too-early';

/**
 * The first day on which a call makes sense, as a day number, or undefined when no date is known (domain.md A4): one
 * working day after the promised day, else five after the closing date, else a week after applying, four days at a
 * shop or restaurant, moved off a weekend or a holiday. `day` is -Infinity when the person applied "some time ago".
 */
export function firstCallDay(
  { facts, place }: Opening,
  holidays: Holidays,
): { day: number; rule: DateRule } | undefined {
  const promised = dayNumber(facts.promisedOn ?? '');
  if (promised !== undefined) return { day: addWorkingDays(promised, 1, holidays), rule: 'promised' };
  const closing = dayNumber(facts.closesOn ?? '');
  if (closing !== undefined) return { day: addWorkingDays(closing, 5, holidays), rule: 'closing' };
  const applied = appliedDay(facts.appliedOn ?? '');
  if (applied === undefined) return undefined;
  const wait = place === 'shop' || place === 'restaurant' ? 4 : 7;
  return { day: onWorkingDay(applied + wait, holidays), rule: 'too-early' };
}

/** The middle of an ISO week stands for a day in it that the person does not know. */
function appliedDay(appliedOn: string): number | undefined {
  const monday = mondayOfWeek(appliedOn);
  if (monday !== undefined) return monday + 2;
  if (!appliedOn.startsWith('../')) return dayNumber(appliedOn);
  return dayNumber(appliedOn.slice(3)) === undefined ? undefined : Number.NEGATIVE_INFINITY;
}

const onWorkingDay = (day: number, holidays: Holidays) =>
  isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
