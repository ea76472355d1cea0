import type { Advice } from './advice.ts';
import { spacedFrom } from './spaced-from.ts';
import { type Standing, tellDay } from './standing.ts';

/** Contacts that count, of all ways together (domain.md A4). */
export const CAP = 3;
const CALL_CAP = 2;

/** Two calls, then one email or visit, then enough (FORMATS 7). */
export function byCount(standing: Standing): Advice | undefined {
  const { tried, now } = standing;
  if (tried.total >= CAP) return { verdict: 'enough', rule: 'cap' };
  if (tried.calls < CALL_CAP) return undefined;
  const day = spacedFrom(standing) ?? now;
  const on = now < day ? { on: tellDay(day) } : {};
  return { verdict: 'other-way', rule: 'two-calls', way: 'email', ...on };
}
