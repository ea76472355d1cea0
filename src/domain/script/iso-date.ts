const DAY = 86_400_000;

/** Days since 1970 of an ISO date, or undefined when it is not one ("2026-02-30" is not). */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).toISOString().startsWith(iso) ? time / DAY : undefined;
}

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
