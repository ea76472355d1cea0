/**
 * What can be true of any run that stands at a turn. `may`: in some run, `must`: in every run. Gains and heard turns
 * only grow, so a set of bits each; patience and counters are intervals. Only what some `when` asks for is followed.
 */
export type CallState = {
  patience: Interval;
  counters: Interval[];
  mayGain: number;
  mustGain: number;
  mayMeet: bigint;
  mustMeet: bigint;
};

export type Interval = readonly [low: number, high: number];

/** Both what was known and what is new; undefined when that says nothing new. */
export function joinStates(known: CallState, more: CallState): CallState | undefined {
  const patience = hull(known.patience, more.patience);
  let counters = known.counters;
  more.counters.forEach((interval, at) => {
    const before = known.counters[at] ?? interval;
    const joined = hull(before, interval);
    if (joined === before) return;
    if (counters === known.counters) counters = known.counters.slice();
    counters[at] = joined;
  });
  const mayGain = known.mayGain | more.mayGain;
  const mustGain = known.mustGain & more.mustGain;
  const mayMeet = known.mayMeet | more.mayMeet;
  const mustMeet = known.mustMeet & more.mustMeet;
  const same =
    patience === known.patience &&
    counters === known.counters &&
    mayGain === known.mayGain &&
    mustGain === known.mustGain &&
    mayMeet === known.mayMeet &&
    mustMeet === known.mustMeet;
  return same ? undefined : { patience, counters, mayGain, mustGain, mayMeet, mustMeet };
}

/** The smallest interval that holds both; the first itself where it already does. */
const hull = (one: Interval, other: Interval): Interval =>
  other[0] >= one[0] && other[1] <= one[1] ? one : [Math.min(one[0], other[0]), Math.max(one[1], other[1])];

/** Bounds that still move after many rounds are let go, so that every search ends: what is certain stays certain. */
export function widen(before: CallState, now: CallState): CallState {
  return {
    ...now,
    patience: [
      now.patience[0],
      now.patience[1] > before.patience[1] ? Number.POSITIVE_INFINITY : now.patience[1],
    ],
    counters: now.counters.map(([low, high], at): Interval => {
      const [lowBefore, highBefore] = before.counters[at] ?? [low, high];
      return [
        low < lowBefore ? Number.NEGATIVE_INFINITY : low,
        high > highBefore ? Number.POSITIVE_INFINITY : high,
      ];
    }),
  };
}
