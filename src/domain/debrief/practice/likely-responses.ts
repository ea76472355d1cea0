import type { Goal } from '../../library/ids.ts';
import type { CallSummary } from './call-summary.ts';

type Wanted = { goal: Goal; channel: CallSummary['channel'] };

/** The practice calls for a goal, or for any. Visits are few and fit every goal. */
export const callsFor = <T extends CallSummary>(calls: readonly T[], { goal, channel }: Wanted): T[] =>
  calls.filter(
    (each) => each.channel === channel && (channel === 'visit' || each.goal === goal || each.goal === 'any'),
  );

/** The library counts like so many turns of real calls, about ten calls, beside those that were logged. */
const LIBRARY_TURNS = 40;

/**
 * How likely each response is to be the one that a turn of the real call brings, 0 to 1, as the library has it: all
 * practice calls that fit are calls one may come to, a hard one more seldom than an easy one. `said`: the responses of
 * the person's real calls, each as often as it was said; what really came is likely to come again.
 */
export function likelyResponses(
  calls: readonly CallSummary[],
  said: readonly string[] = [],
): Map<string, number> {
  const likely = new Map<string, number>();
  const all = calls.reduce((sum, { difficulty }) => sum + 1 / difficulty, 0);
  for (const { meets, difficulty } of calls) {
    const turns = turnsIn(meets);
    for (const { response, times } of meets)
      likely.set(response, (likely.get(response) ?? 0) + times / turns / difficulty / all);
  }
  const turns = LIBRARY_TURNS + said.length;
  for (const [response, likelihood] of likely) likely.set(response, (likelihood * LIBRARY_TURNS) / turns);
  for (const response of said) likely.set(response, (likely.get(response) ?? 0) + 1 / turns);
  return likely;
}

/** How many turns such a call has, on average. */
export const turnsIn = (meets: CallSummary['meets']): number =>
  meets.reduce((sum, { times }) => sum + times, 0);
