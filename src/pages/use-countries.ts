import { useEffect, useSyncExternalStore } from 'react';
import { fetchHolidays, holidaysNow, onHolidays } from '../content/lazy-holidays.ts';

/**
 * The countries to choose from, by name: their codes (ISO 3166) and what they are called. `chosen`, which may be empty, is
 * always among them; until the others are here it is the only one.
 */
export function useCountries(
  chosen: string,
  locale: string,
): { codes: string[]; names: Record<string, string> } {
  const table = useSyncExternalStore(onHolidays, holidaysNow);
  useEffect(fetchHolidays, []);
  const codes = [...new Set([...(table?.countries ?? []), ...(chosen === '' ? [] : [chosen])])];
  const display = new Intl.DisplayNames(locale, { type: 'region' });
  const names = Object.fromEntries(codes.map((code) => [code, display.of(code) ?? code]));
  const nameOf = (code: string) => names[code] ?? code;
  return { codes: codes.sort((one, other) => nameOf(one).localeCompare(nameOf(other), locale)), names };
}
