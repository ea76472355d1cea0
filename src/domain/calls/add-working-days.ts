import { weekday } from '../script/iso-date.ts';
import { type Holidays, NO_HOLIDAYS } from './holidays.ts';

/** The day number so many working days (Monday to Friday, but for `holidays`) after `day`. `count` is 0 or more. */
export function addWorkingDays(day: number, count: number, holidays: Holidays = NO_HOLIDAYS): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at++;
    if (isWorkingDay(at, holidays)) left--;
  }
  return at;
}

/** "Some time ago" (-Infinity) is nobody's weekend. */
export const isWorkingDay = (day: number, holidays: Holidays): boolean =>
  !(weekday(day) > 5 || holidays.has(day));
