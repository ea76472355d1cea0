import type { Advice } from './advice.ts';
import { arrangement } from './arrangement.ts';
import { firstCallDay } from './first-call-day.ts';
import { promisedDay } from './promised-day.ts';
import { spacedFrom } from './spaced-from.ts';
import { callNow, notYet, type Standing } from './standing.ts';

type Wait = { rule: Extract<Advice, { verdict: 'not-yet' }>['rule']; day: number };

/**
 * When to call: the latest of the days that ask for patience. A promise stands instead of the other dates and of the
 * time between two calls: after it even strong critics accept a call (domain.md A6).
 */
export function byDate(standing: Standing): Advice {
  const { opening, now } = standing;
  const wait = waitsOf(standing).reduce<Wait | undefined>(
    (latest, each) => (latest && latest.day >= each.day ? latest : each),
    undefined,
  );
  return wait && now < wait.day
    ? notYet(opening, wait.rule, wait.day)
    : callNow(opening, readyRule(standing));
}

function waitsOf(standing: Standing): Wait[] {
  const own = arrangement(standing.calls, standing.holidays);
  const planned = own?.rule === 'planned' ? [{ rule: own.rule, day: own.day }] : [];
  const promise = promisedDay(standing);
  if (promise !== undefined) return [{ rule: 'promised', day: promise }, ...planned];
  const first = firstCallDay(standing.opening, standing.holidays);
  const again = spacedFrom(standing);
  return [
    ...(first ? [first] : []),
    ...(again === undefined ? [] : [{ rule: 'spacing' as const, day: again }]),
    ...planned,
  ];
}

function readyRule(standing: Standing): Extract<Advice, { verdict: 'call' }>['rule'] {
  const { opening, calls, tried } = standing;
  const reached = calls.at(-1)?.reached;
  if (reached === 'nobody') return 'no-answer';
  if (reached === 'wrong-number') return 'wrong-number';
  if (promisedDay(standing) !== undefined) return 'promise-past';
  if (tried.last !== undefined) return 'second';
  return firstCallDay(opening, standing.holidays) ? 'due' : 'unknown-date';
}
