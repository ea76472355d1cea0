import { addWorkingDays } from './add-working-days.ts';
import type { Attempts } from './attempts.ts';

/** Working days from one contact to the next (FORMATS 7). */
const SPACING = 5;

/** The day number of the next contact after those that count; undefined before the first. */
export const spacedFrom = ({ last }: Attempts): number | undefined =>
  last === undefined ? undefined : addWorkingDays(last, SPACING);
