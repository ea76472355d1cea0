import { useMemo } from 'react';
import { useWorld } from '../device/world.tsx';
import { callsByOpening } from '../domain/calls/calls-by-opening.ts';
import { shouldCall } from '../domain/calls/should-call.ts';
import type { OpeningRow } from '../stores/row-types.ts';
import { useOwn } from '../stores/session-context.tsx';
import { useHolidays } from './use-holidays.ts';

/** Every job that is not put away, with its logged calls, in the order they were made, and whether to call today. */
export function useAdvised() {
  const day = useWorld().today();
  const holidays = useHolidays();
  const openings = useOwn((own) => own.openings);
  const calls = useOwn((own) => own.calls);
  return useMemo(() => {
    const byOpening = callsByOpening(Object.values(calls));
    return Object.values(openings)
      .filter(({ putAway }) => putAway === undefined)
      .map((opening) => {
        const own = byOpening.get(opening.id) ?? [];
        return { opening, calls: own, advice: shouldCall(opening, own, day, holidays(opening.country)) };
      });
  }, [openings, calls, day, holidays]);
}

/** Whether to call about one job today. */
export function useAdvice(opening: OpeningRow) {
  const { today } = useWorld();
  const holidays = useHolidays();
  const calls = useOwn((own) => own.calls);
  const own = useMemo(() => callsByOpening(Object.values(calls)).get(opening.id) ?? [], [calls, opening.id]);
  return { calls: own, advice: shouldCall(opening, own, today(), holidays(opening.country)) };
}
