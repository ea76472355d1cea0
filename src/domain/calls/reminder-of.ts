import type { Opening } from '../openings/opening.ts';
import type { Advice } from './advice.ts';

/** A day to be reminded of (an ISO date), and what is done then. */
export type Reminder = { on: string; way: 'call' | 'email' | 'visit' };

/** The next day of a job, while one is still to come; undefined when it can be done today, or is over. */
export function reminderOf(
  { noCalls, insteadOfCall = 'email' }: Opening,
  advice: Advice,
): Reminder | undefined {
  if (!('on' in advice) || advice.on === undefined) return undefined;
  const own = noCalls && (insteadOfCall === 'email' || insteadOfCall === 'visit') ? insteadOfCall : 'call';
  const way = advice.verdict === 'other-way' ? (advice.way === 'visit' ? 'visit' : 'email') : own;
  return { on: advice.on, way };
}
