const DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Days before each month of a year that begins in March, so that a leap day is the last of its year. */
const FROM_MARCH = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days since 1970 of an ISO date, or undefined when it is not one ("2026-02-30" is not). Counted, not parsed: Today
 * asks for it thousands of times. A year before 100 is taken for a slip of the finger.
 */
export function dayNumber(iso: string): number | undefined {
  if (!DATE.test(iso)) return undefined;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8));
  if (year < 100 || day < 1 || day > daysIn(year, month)) return undefined;
  const marchYear = month > 2 ? year : year - 1;
  // 719 468 days lie between March 1 of the year 0 and January 1, 1970
  return marchYear * 365 + leapDays(marchYear) + (FROM_MARCH[month - 1] ?? 0) + day - 1 - 719_468;
}

const leapDays = (year: number) => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; a thirteenth month has none. */
const daysIn = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The ISO date of a day number. */
export const isoOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** 1 Monday to 7 Sunday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of an ISO week ("2026-W47"), as a day number; undefined when the year has no such week. */
export function mondayOfWeek(isoWeek: string): number | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(isoWeek);
  if (!match) return undefined;
  const year = Number(match[1]);
  const fourth = Date.UTC(year, 0, 4) / DAY;
  const monday = fourth - (weekday(fourth) - 1) + (Number(match[2]) - 1) * 7;
  return yearOf(monday + 3) === year ? monday : undefined;
}

const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/** The ISO week a day lies in: the week of its Thursday. */
export function isoWeekOf(day: number): string {
  const thursday = day + 4 - weekday(day);
  const year = yearOf(thursday);
  const first = mondayOfWeek(`${year}-W01`) ?? 0;
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, '0')}`;
}
