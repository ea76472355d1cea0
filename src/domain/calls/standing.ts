import type { Opening } from '../openings/opening.ts';
import { dayNumber, isoOfDay } from '../script/iso-date.ts';
import type { Advice, CallBy } from './advice.ts';
import type { Attempts } from './attempts.ts';
import type { Holidays } from './holidays.ts';
import type { LoggedCall } from './logged-call.ts';

/** What every rule about calling looks at. */
export type Standing = {
  opening: Opening;
  /** In the order they were made. */
  calls: readonly LoggedCall[];
  tried: Attempts;
  /** Today, as a day number; not a number when today is not known: then no day is still to come. */
  now: number;
  holidays: Holidays;
};

type RuleOf<V extends Advice['verdict']> = Extract<Advice, { verdict: V }>['rule'];

/** A day number as an ISO date; a day after the year 9999 as its last. */
export const tellDay = (day: number): string => isoOfDay(Math.min(day, LAST_DAY));
const LAST_DAY = dayNumber('9999-12-31') ?? 0;

/** Do not call before that day number. */
export const notYet = (opening: Opening, rule: RuleOf<'not-yet'>, day: number): Advice => ({
  verdict: 'not-yet',
  rule,
  on: tellDay(day),
  ...callBy(opening),
});

export const callNow = (opening: Opening, rule: RuleOf<'call'>): Advice => ({
  verdict: 'call',
  rule,
  place: opening.place,
  ...callBy(opening),
});

function callBy({ noCalls, insteadOfCall }: Opening): { by?: CallBy } {
  return noCalls && (insteadOfCall === 'relay' || insteadOfCall === 'together') ? { by: insteadOfCall } : {};
}
