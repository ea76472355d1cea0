import type { Goal, Worry } from '../library/ids.ts';
import type { ScenarioFile } from '../library/schemas.ts';

/** What is known of a practice call without loading it. */
export type ScenarioSummary = Pick<
  ScenarioFile,
  'id' | 'title' | 'goal' | 'channel' | 'direction' | 'difficulty' | 'about' | 'worries'
>;

type Wish = {
  goal: Goal;
  channel: ScenarioFile['channel'];
  worry?: Worry | undefined;
  /** The ids of those rehearsed so far, one for each rehearsal. */
  practised: readonly string[];
};

/**
 * The practice calls for a goal (or for any; visits are few and fit every goal), the one to practise next first: the one practised least, an easier one
 * before a harder one, and one for this goal before one for any. The very first is good for what worries the person.
 */
export function inOrderOfPractice<T extends ScenarioSummary>(
  all: readonly T[],
  { goal, channel, worry, practised }: Wish,
): T[] {
  const times = (id: string) => practised.filter((each) => each === id).length;
  const rank = (each: T) => [
    times(each.id),
    practised.length === 0 && worry !== undefined && !each.worries?.includes(worry) ? 1 : 0,
    each.difficulty,
    each.goal === goal ? 0 : 1,
  ];
  return all
    .filter((each) => each.channel === channel)
    .filter((each) => channel === 'visit' || each.goal === goal || each.goal === 'any')
    .map((each) => ({ each, rank: rank(each) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ each }) => each);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
