import { dayNumber, isoOfDay } from '../../script/iso-date.ts';

/** Which contacts a record tells of. */
export const RANGES = ['all', 'this-month', 'last-month', 'last-four-weeks', 'own'] as const;
export type Range = (typeof RANGES)[number];

/** From and up to these ISO dates, both days with it; without a date it is open on that side. */
export type DateRange = { from?: string; to?: string };

/** The days of a range that is named, as seen on `today`, an ISO date. */
export function dateRange(range: Exclude<Range, 'own'>, today: string): DateRange {
  const day = dayNumber(today);
  if (range === 'all' || day === undefined) return {};
  if (range === 'last-four-weeks') return { from: isoOfDay(day - 27), to: today };
  const first = dayNumber(`${today.slice(0, 7)}-01`) ?? day;
  return range === 'this-month' ? monthOf(first) : monthOf(first - 1);
}

/** The month that a day number lies in. */
function monthOf(day: number): DateRange {
  const month = isoOfDay(day).slice(0, 7);
  const from = `${month}-01`;
  // every month has a 28th, and four days later it is the next one
  const next = isoOfDay((dayNumber(`${month}-28`) ?? day) + 4).slice(0, 7);
  const to = isoOfDay((dayNumber(`${next}-01`) ?? day) - 1);
  return { from, to };
}

/** The days that a person chose, in whichever order they named them; what is no day leaves that side open. */
export function ownRange(from: string, to: string): DateRange {
  const [first, last] = [isDay(from), isDay(to)];
  if (first && last) return from <= to ? { from, to } : { from: to, to: from };
  return { ...(first ? { from } : {}), ...(last ? { to } : {}) };
}

const isDay = (iso: string) => dayNumber(iso) !== undefined;

/** ISO dates: the order of the alphabet is the order of time. */
export const isWithin = (iso: string, { from, to }: DateRange): boolean =>
  (from === undefined || iso >= from) && (to === undefined || iso <= to);
