import type { LoggedCall } from './logged-call.ts';

type Noted = LoggedCall & { changedAt: number };

/** Every opening's calls in the order they were made: by day, and on one day as they were noted. */
export function callsByOpening<T extends Noted>(calls: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const byOpening = new Map<string, T[]>();
  for (const call of [...calls].sort(firstToLast)) {
    const before = byOpening.get(call.openingId);
    if (before) before.push(call);
    else byOpening.set(call.openingId, [call]);
  }
  return byOpening;
}

const firstToLast = (one: Noted, other: Noted): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : one.changedAt - other.changedAt;
