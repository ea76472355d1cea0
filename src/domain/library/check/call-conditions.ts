import type { Path } from '../finding.ts';
import { GAINS, type Gain } from '../ids.ts';
import type { ConditionFile } from '../schemas.ts';
import type { CallState, Interval } from './call-state.ts';

type RangeFile = NonNullable<ConditionFile['patience']>;

/**
 * Which counters and heard turns the conditions of a call ask for, each with its place in a state. A state's patience
 * is what it would be without surprises; they may have taken `cost` of it and given `gift`.
 */
export type Asked = {
  counters: ReadonlyMap<string, number>;
  turns: ReadonlyMap<string, bigint>;
  cost: number;
  gift: number;
};

/** The bit of a gain in a state. */
export const gainBit = (gain: string): number => 1 << GAINS.indexOf(gain as Gain);

/** The first part of a condition that no run can meet here, by its path inside it; undefined when it can be met. */
export function neverMet(when: ConditionFile, state: CallState, asked: Asked): Path | undefined {
  const { patience, counters, gained, met } = when;
  const notGained = when['not-gained'];
  if (patience && !meets(cut(patienceIn(state, asked), patience))) return ['patience'];
  for (const id in counters) {
    const range = counters[id];
    if (range && !meets(cut(counterIn(state, asked, id), range))) return ['counters', id];
  }
  if (gained && !(state.mayGain & gainBit(gained))) return ['gained'];
  if (notGained && (state.mustGain & gainBit(notGained) || notGained === gained)) return ['not-gained'];
  if (met && !mayBeHeard(state.mayMeet, asked, met)) return ['met'];
  return undefined;
}

/** Is this condition met in every run that stands here? */
export function alwaysMet(when: ConditionFile | undefined, state: CallState, asked: Asked): boolean {
  if (!when) return true;
  const { patience, counters, gained, met } = when;
  const notGained = when['not-gained'];
  if (patience && !within(patienceIn(state, asked), patience)) return false;
  for (const id in counters) {
    const range = counters[id];
    if (range && !within(counterIn(state, asked, id), range)) return false;
  }
  return (
    (!gained || (state.mustGain & gainBit(gained)) !== 0) &&
    (!notGained || (state.mayGain & gainBit(notGained)) === 0) &&
    (!met || (state.mustMeet & (asked.turns.get(met) ?? 0n)) !== 0n)
  );
}

/** The state of the runs that stand here and meet the condition. */
export function whereMet(when: ConditionFile, state: CallState, asked: Asked): CallState {
  const { patience, gained, met } = when;
  const notGained = when['not-gained'];
  const counters = when.counters ? state.counters.slice() : state.counters;
  for (const id in when.counters) {
    const at = asked.counters.get(id);
    const range = when.counters[id];
    if (at !== undefined && range)
      (counters as number[]).splice(2 * at, 2, ...cut(counterIn(state, asked, id), range));
  }
  return {
    patience: patience ? cutPatience(state.patience, patience, asked) : state.patience,
    counters,
    mayGain: notGained ? state.mayGain & ~gainBit(notGained) : state.mayGain,
    mustGain: gained ? state.mustGain | gainBit(gained) : state.mustGain,
    mayMeet: state.mayMeet,
    mustMeet: met ? state.mustMeet | (asked.turns.get(met) ?? 0n) : state.mustMeet,
  };
}

const cut = ([low, high]: Interval, range: RangeFile): Interval => [
  Math.max(low, range['at-least'] ?? low),
  Math.min(high, range.below === undefined ? high : range.below - 1),
];

const meets = ([low, high]: Interval) => low <= high;

const within = ([low, high]: Interval, range: RangeFile): boolean =>
  low >= (range['at-least'] ?? low) && (range.below === undefined || high < range.below);

/** With at least one left, or the call would be over. */
const patienceIn = ({ patience: [low, high] }: CallState, { cost, gift }: Asked): Interval => [
  Math.max(1, low - cost),
  high + gift,
];

const cutPatience = ([low, high]: Interval, range: RangeFile, { cost, gift }: Asked): Interval => [
  Math.max(low, (range['at-least'] ?? low) - gift),
  Math.min(high, range.below === undefined ? high : range.below - 1 + cost),
];

function counterIn({ counters }: CallState, asked: Asked, id: string): Interval {
  const at = asked.counters.get(id) ?? -1;
  return [counters[2 * at] ?? Number.NEGATIVE_INFINITY, counters[2 * at + 1] ?? Number.POSITIVE_INFINITY];
}

/** A turn that is not followed may have been heard. */
const mayBeHeard = (heard: bigint, asked: Asked, turn: string): boolean => {
  const bit = asked.turns.get(turn);
  return bit === undefined || (heard & bit) !== 0n;
};
