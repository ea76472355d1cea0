import { weekday } from '../script/iso-date.ts';

/** The day number so many working days (Monday to Friday; holidays are not known) after `day`. `count` is 0 or more. */
export function addWorkingDays(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at++;
    if (weekday(at) <= 5) left--;
  }
  return at;
}
