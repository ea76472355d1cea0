import { type Holidays, NO_HOLIDAYS } from '../domain/calls/holidays.ts';
import { dayNumber } from '../domain/script/iso-date.ts';
import { lazily } from './lazily.ts';

/** Public holidays by country (ISO 3166), each list made when it is asked for. */
export type HolidayTable = { countries: readonly string[]; of: (country: string) => Holidays };

/** The table is made by `scripts/make-holidays.ts`: a text of ISO dates for each country. */
async function loadHolidays(): Promise<HolidayTable> {
  const { default: table } = await import('./holidays.json');
  const days: Readonly<Record<string, string>> = table.countries;
  const made = new Map<string, Holidays>();
  return {
    countries: Object.keys(days),
    of: (country) => {
      const text = Object.hasOwn(days, country) ? days[country] : undefined;
      if (text === undefined) return NO_HOLIDAYS;
      const known = made.get(country) ?? new Set(text.split(' ').map((iso) => dayNumber(iso) ?? Number.NaN));
      made.set(country, known);
      return known;
    },
  };
}

const lazy = lazily(loadHolidays);

export const holidaysNow = lazy.now;
export const fetchHolidays = lazy.fetch;
export const onHolidays = lazy.onCome;
