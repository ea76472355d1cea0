import { addWorkingDays } from './add-working-days.ts';
import type { Standing } from './standing.ts';

/** Working days from one contact to the next (FORMATS 7). */
const SPACING = 5;

/** The day number of the next contact after those that count; undefined before the first. */
export const spacedFrom = ({
  tried: { last },
  holidays,
}: Pick<Standing, 'tried' | 'holidays'>): number | undefined =>
  last === undefined ? undefined : addWorkingDays(last, SPACING, holidays);
