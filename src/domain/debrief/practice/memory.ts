import { type FSRSState, fsrs, type Grade as Rating } from 'ts-fsrs';
import { oldestFirst, type Practised, practisedAt } from './practised.ts';
import { type Grade, type Item, type Review, reviewsOf } from './reviews-of.ts';

/**
 * What is remembered of an item. `at`: when it was last practised, in ms since 1970. `tries`: how many there
 * were, and how many of them were `handled`; `stuck`: the last one was not. `inARow`: how many were handled in a row up to
 * the last one, with less than half a day between them.
 */
export type Memory = Pick<FSRSState, 'stability' | 'difficulty'> & {
  at: number;
  tries: number;
  handled: number;
  stuck: boolean;
  inARow: number;
};

export type Memories = ReadonlyMap<Item, Memory>;

/** The scheduler's own default parameters, and no fuzz: the same rehearsals are always due on the same day. */
const scheduler = fsrs();
const RATINGS: { [grade in Grade]: Rating } = { again: 1, hard: 2, good: 3 };
const DAY = 86_400_000;

/** What is remembered of everything that these rehearsals practised, replayed by ts-fsrs. */
export function memoriesOf(rehearsals: readonly Practised[]): Memories {
  const memories = new Map<Item, Memory>();
  for (const rehearsal of oldestFirst(rehearsals))
    for (const review of reviewsOf(rehearsal.transcript))
      memories.set(review.item, remember(memories.get(review.item), review, practisedAt(rehearsal)));
  return memories;
}

/** The memory of an item after one more try of it. */
export function remember(memory: Memory | undefined, { grade }: Pick<Review, 'grade'>, at: number): Memory {
  const days = memory ? Math.floor(Math.max(at - memory.at, 0) / DAY) : 0;
  const next = scheduler.next_state(memory ? state(memory) : null, days, RATINGS[grade]);
  const stuck = grade === 'again';
  return {
    stability: next.stability,
    difficulty: next.difficulty,
    at,
    tries: (memory?.tries ?? 0) + 1,
    handled: (memory?.handled ?? 0) + (stuck ? 0 : 1),
    stuck,
    inARow: stuck ? 0 : 1 + (memory && isSameSitting(memory.at, at) ? memory.inARow : 0),
  };
}

/** Two times with less than half a day between them, in ms: what is practised then is fresh, not remembered. */
export const isSameSitting = (one: number, other: number): boolean => Math.abs(one - other) < DAY / 2;

const state = ({ stability, difficulty }: Memory): FSRSState => ({ stability, difficulty });

/** How likely it is still there at this time, 0 to 1: ts-fsrs's retrievability. */
export const recall = ({ stability, at }: Memory, now: number): number =>
  scheduler.forgetting_curve(Math.max(now - at, 0) / DAY, stability);
