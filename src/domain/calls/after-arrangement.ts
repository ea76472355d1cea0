import type { Advice } from './advice.ts';
import { arrangement } from './arrangement.ts';
import { getsThrough } from './attempts.ts';
import { callNow, notYet, type Standing } from './standing.ts';

/**
 * A day they named goes before every count: a call they asked for never counts, and one before their own day is
 * pushy. A promise of theirs that is past says no more here than that the waiting is over.
 */
export function afterArrangement({ opening, calls, now, holidays }: Standing): Advice | undefined {
  const wait = arrangement(calls, holidays);
  if (!wait) {
    const askedBack = calls.findLast(getsThrough)?.outcome === 'retry-later';
    return askedBack ? callNow(opening, 'asked-back') : undefined;
  }
  if (wait.rule === 'planned') return undefined;
  if (now < wait.day) return notYet(opening, wait.rule, wait.day);
  return wait.rule === 'agreed' ? callNow(opening, 'agreed-day') : undefined;
}
