import type { CallSummary } from './call-summary.ts';
import { isDrill } from './drill-id.ts';
import { gotThrough } from './got-through.ts';
import type { Drill, Plan } from './plan.ts';
import type { Practised } from './practised.ts';

/** From easy to hard, as phone fear is practised everywhere (domain.md D [62b] [64]). */
export const RUNGS = ['read', 'message', 'drill', 'friendly', 'busy', 'hard'] as const;
export type RungName = (typeof RUNGS)[number];

/** The difficulties of a practice call on each rung. */
const DIFFICULTIES: { [rung in RungName]?: readonly number[] } = {
  friendly: [1, 2],
  busy: [3],
  hard: [4, 5],
};

/** `isHere`: where the person is: one above the highest they were on. `start`: what it begins with; reading needs nothing. */
export type Rung = { rung: RungName; isHere: boolean; start?: { call: string } | { drill: Drill } };

type Given = {
  plan: Pick<Plan, 'calls' | 'drills'>;
  calls: readonly Pick<CallSummary, 'id' | 'difficulty'>[];
  rehearsals: readonly Practised[];
  /** Whether the script has a voicemail to read. */
  hasMessage: boolean;
};

/** The ladder from reading aloud to a hard call. Each rung can be begun with at any time. */
export function ladderOf({ plan, calls, rehearsals, hasMessage }: Given): Rung[] {
  const difficultyOf = (wanted: string) => calls.find(({ id }) => id === wanted)?.difficulty;
  const startOf = (rung: RungName): Rung['start'] => {
    const [drill] = plan.drills;
    if (rung === 'drill') return drill && { drill };
    const call = plan.calls.find(({ id }) => DIFFICULTIES[rung]?.includes(difficultyOf(id) ?? 0));
    return call && { call: call.id };
  };
  const rungs = RUNGS.flatMap((rung): Omit<Rung, 'isHere'>[] => {
    if (rung === 'read') return [{ rung }];
    if (rung === 'message') return hasMessage ? [{ rung }] : [];
    const start = startOf(rung);
    return start ? [{ rung, start }] : [];
  });
  const wasOn = (rung: RungName) =>
    rung === 'drill'
      ? rehearsals.some(isDrill)
      : rehearsals.some(
          (each) =>
            gotThrough(each) && DIFFICULTIES[rung]?.includes(difficultyOf(each.scenario.id) ?? 0) === true,
        );
  const here = Math.min(rungs.findLastIndex(({ rung }) => wasOn(rung)) + 1, rungs.length - 1);
  return rungs.map((rung, at) => ({ ...rung, isHere: at === here }));
}
