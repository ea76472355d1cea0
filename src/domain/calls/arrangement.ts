import { dayNumber } from '../script/iso-date.ts';
import { addWorkingDays } from './add-working-days.ts';
import { getsThrough } from './attempts.ts';
import type { Holidays } from './holidays.ts';
import type { LoggedCall } from './logged-call.ts';

/** Responses by which they promise to call. */
export const THEY_CALL: readonly string[] = ['hr-we-will-call', 'good-callback'];

/** The day number from which it goes on, and who chose it. */
export type Arrangement = { rule: 'they-call' | 'agreed' | 'planned'; day: number };

/**
 * What was left to a day at the last contact that named one, if nothing got through since: they call (one working day
 * more, as after any promise: domain.md A7), the day they told the person, or the day the person chose alone.
 */
export function arrangement(calls: readonly LoggedCall[], holidays: Holidays): Arrangement | undefined {
  const at = calls.findLastIndex(({ next }) => next !== undefined);
  const call = calls[at];
  const day = dayNumber(call?.next ?? '');
  if (!call || day === undefined || calls.slice(at + 1).some(getsThrough)) return undefined;
  if (call.reached !== 'person') return { rule: 'planned', day };
  return isTheirTurn(call)
    ? { rule: 'they-call', day: addWorkingDays(day, 1, holidays) }
    : { rule: 'agreed', day };
}

/** They said that they call. */
export const theyCall = ({ said = [] }: LoggedCall): boolean =>
  said.some((response) => THEY_CALL.includes(response));

/** They call, or they named only the day by which they decide: no next call was agreed on. */
const isTheirTurn = (call: LoggedCall): boolean => {
  const { gains = {}, outcome } = call;
  const agreed = outcome === 'callback-agreed' || 'callback-time' in gains || 'best-time' in gains;
  return theyCall(call) || ('timeline' in gains && !agreed);
};
