import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { fetchHolidays, holidaysNow, onHolidays } from '../content/lazy-holidays.ts';
import { useWorld } from '../device/world.tsx';
import { type Holidays, NO_HOLIDAYS } from '../domain/calls/holidays.ts';
import { regionOf } from './region-of.ts';

/**
 * The public holidays of an opening's country, and of the browser's region where it names none. None until they are
 * here: then weekends alone are counted out.
 */
export function useHolidays(): (country: string | undefined) => Holidays {
  const { languages } = useWorld();
  const table = useSyncExternalStore(onHolidays, holidaysNow);
  useEffect(fetchHolidays, []);
  return useCallback(
    (country) => {
      const place = country || regionOf(languages);
      return table && place ? table.of(place) : NO_HOLIDAYS;
    },
    [table, languages],
  );
}
