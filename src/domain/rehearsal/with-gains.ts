import type { Gain } from '../library/ids.ts';
import type { Gains } from './graph.ts';

/** Gains only grow. */
export function withGains(gained: ReadonlySet<Gain>, gains: Gains | undefined): ReadonlySet<Gain> {
  if (!gains) return gained;
  const more = Object.keys(gains) as Gain[];
  return more.every((gain) => gained.has(gain)) ? gained : new Set([...gained, ...more]);
}
