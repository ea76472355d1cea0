import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the table of public holidays (src/content/holidays.json), once a year. Its package brings 45 MB, so it is
 * no part of the project:
 *
 *   npm install --no-save date-holidays@3.37.0 && npx tsx scripts/make-holidays.ts && npm ci
 */
const YEARS = [2026, 2027, 2028];
const UNTIL = `${YEARS.at(-1)}-12-31`;
const DAY = 86_400_000;

type Holiday = { date: string; start: Date; end: Date };
type Calendar = { getHolidays(year: number): Holiday[] };
type Calendars = {
  new (country: string, options: { types: string[] }): Calendar;
  new (): { getCountries(): Record<string, string> };
};

const isWorkday = (iso: string): boolean => ![0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());

/** Each whole day of a holiday. Half days are none: many places are open then. */
function daysOf({ date, start, end }: Holiday): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const count = Math.floor((end.getTime() - start.getTime()) / DAY);
  return Array.from({ length: count }, (_, at) => new Date(first + at * DAY).toISOString().slice(0, 10));
}

/** The days of a country, Monday to Friday, that are public holidays in all of it. */
function workdaysLost(Holidays: Calendars, country: string): string {
  const calendar = new Holidays(country, { types: ['public'] });
  const days = YEARS.flatMap((year) => calendar.getHolidays(year)).flatMap(daysOf);
  return [...new Set(days)]
    .filter((iso) => isWorkday(iso) && iso <= UNTIL)
    .sort()
    .join(' ');
}

// named by a variable, so that the types are checked without the package
const from: string = 'date-holidays';
const { default: Holidays } = (await import(from)) as { default: Calendars };
const countries = Object.keys(new Holidays().getCountries()).sort();
const table = Object.fromEntries(countries.map((country) => [country, workdaysLost(Holidays, country)]));
const file = join(import.meta.dirname, '../src/content/holidays.json');
writeFileSync(file, `${JSON.stringify({ until: UNTIL, countries: table }, null, 2)}\n`);
