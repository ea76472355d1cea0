import { isDrill } from './drill-id.ts';
import { isSameSitting } from './memory.ts';
import { type Ask, CALLS_TO_BEGIN_WITH, type Drill } from './plan.ts';
import { oldestFirst, practisedAt } from './practised.ts';

/** After so many drills, about ten minutes of them, a whole call puts them together. */
const DRILLS_IN_A_ROW = 20;

/** What went well so often in one sitting is left until another day. */
const WELL_IN_A_ROW = 3;

/**
 * The drill that is called for now, if one is: after the first whole calls, while something that was met was stuck the last
 * time or is fading. It is never one that went well, but for once more while one is at it: the first good try alone adds
 * little. `drills` in the order in which they pay.
 */
export function nextDrill(drills: readonly Drill[], { rehearsals, memories, now }: Ask): Drill | undefined {
  const ordered = oldestFirst(rehearsals);
  const whole = ordered.filter((each) => !isDrill(each)).length;
  const last = ordered.slice(-DRILLS_IN_A_ROW);
  if (whole < CALLS_TO_BEGIN_WITH || last.every(isDrill)) return undefined;
  if (!drills.some(({ why }) => why.rule === 'stuck' || why.rule === 'fading')) return undefined;
  const newest = last.at(-1);
  const isAtIt = newest !== undefined && isDrill(newest) && isSameSitting(practisedAt(newest), now);
  return drills.find(({ response, why }) => {
    if (!isAtIt) return why.rule !== 'firmer';
    const memory = memories.get(`response:${response}`);
    return !memory || memory.inARow < WELL_IN_A_ROW || !isSameSitting(memory.at, now);
  });
}
