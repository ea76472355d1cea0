import type { Gain } from '../library/ids.ts';
import type { Call } from './call.ts';
import type { Gains } from './graph.ts';

/** What arriving at a turn changes: its counters and what it gives. */
export function enterTurn(call: Call): Call {
  const { add, gains } = call.turn;
  if (!add && !gains) return call;
  return { ...call, counters: plus(call.counters, add), gained: withGains(call.gained, gains) };
}

/** Counters after `add`. */
export function plus(
  counters: Readonly<Record<string, number>>,
  add: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> {
  if (!add) return counters;
  const sum: Record<string, number> = { ...counters };
  for (const id in add) sum[id] = (sum[id] ?? 0) + (add[id] ?? 0);
  return sum;
}

/** Gains only grow. */
export function withGains(gained: ReadonlySet<Gain>, gains: Gains | undefined): ReadonlySet<Gain> {
  if (!gains) return gained;
  const more = Object.keys(gains) as Gain[];
  return more.every((gain) => gained.has(gain)) ? gained : new Set([...gained, ...more]);
}
