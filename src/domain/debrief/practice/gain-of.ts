import { type Memory, recall } from './memory.ts';

/**
 * How likely a try goes well, by performance factors: the chance grows with what went well and shrinks with what did not,
 * each further one adding less (Pavlik, Cen and Koedinger 2009). The weights are of the size of those found for other
 * skills, and were tried on the learners of the bench: nobody has measured calls (domain.md H).
 */
const START = -0.75;
const PER_SLIP = -0.5;
const PER_SUCCESS = 0.3;
const GROWTH = 2;
/** On the call itself nothing stands beside the turn, as it does in practice. */
const ALONE = -1;

/** The part of what is there today that is left some days later, on the call: in the middle of what a power law leaves. */
const LEFT_ON_THE_DAY = 0.55;

/** So many good tries are looked ahead: the first alone adds little, and the next ones much. */
const AHEAD = 6;

/**
 * What one more try of a response is worth, between 0 and 1: what some good tries would add to the chance that it goes well
 * on the day of the call, for each try they are likely to take. Good tries count as far as they are still remembered.
 */
export function gainOf(memory: Memory | undefined, now: number): number {
  const { handled = 0, tries = 0 } = memory ?? {};
  const kept = memory ? handled * recall(memory, now) : 0;
  const start = START + PER_SLIP * Math.log(1 + tries - handled) + PER_SUCCESS * Math.log(1 + handled);
  const onTheDay = (good: number) => chance(start + ALONE + GROWTH * Math.log(1 + LEFT_ON_THE_DAY * good));
  let tried = 0;
  let most = 0;
  for (let more = 1; more <= AHEAD; more++) {
    tried += 1 / chance(start + GROWTH * Math.log(kept + more));
    most = Math.max(most, (onTheDay(kept + more) - onTheDay(kept)) / tried);
  }
  return most;
}

const chance = (skill: number): number => 1 / (1 + Math.exp(-skill));
