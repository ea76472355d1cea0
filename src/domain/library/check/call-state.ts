/**
 * What can be true of any run that stands at a turn. `may`: in some run, `must`: in every run. Gains and heard turns
 * only grow, so a set of bits each; patience and counters are intervals. Only what some `when` asks for is followed.
 */
export type CallState = {
  patience: Interval;
  /** The low and the high bound of each counter, one after the other. */
  counters: readonly number[];
  mayGain: number;
  mustGain: number;
  mayMeet: bigint;
  mustMeet: bigint;
};

export type Interval = readonly [low: number, high: number];

/** Both what was known and what is new; undefined when that says nothing new. */
export function joinStates(known: CallState, more: CallState): CallState | undefined {
  const patience = hull(known.patience, more.patience);
  const counters = hullOfEach(known.counters, more.counters);
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

/** The same for each counter. */
function hullOfEach(one: readonly number[], other: readonly number[]): readonly number[] {
  let joined: number[] | undefined;
  for (let at = 0; at < one.length; at++) {
    const bound = one[at] ?? 0;
    const more = other[at] ?? 0;
    if (at % 2 === 0 ? more >= bound : more <= bound) continue;
    joined ??= one.slice();
    joined[at] = more;
  }
  return joined ?? one;
}

/** Bounds that still move after many rounds are let go, so that every search ends: what is certain stays certain. */
export function widen(before: CallState, now: CallState): CallState {
  const [low, high] = now.patience;
  return {
    ...now,
    patience: [low, high > before.patience[1] ? Number.POSITIVE_INFINITY : high],
    counters: now.counters.map((bound, at) => {
      if (bound === before.counters[at]) return bound;
      return at % 2 === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    }),
  };
}
