import type { Goal } from '../../library/ids.ts';
import type { CallSummary } from './call-summary.ts';
import type { DrillPlace } from './drill-id.ts';
import { placesOf } from './drill-places.ts';
import { callsFor, likelyResponses } from './likely-responses.ts';

/** The calls to choose from, how likely each response is in the real one, and where each can be drilled. */
export type Field = {
  goal: Goal;
  calls: readonly CallSummary[];
  likely: ReadonlyMap<string, number>;
  places: ReadonlyMap<string, DrillPlace>;
};

/** What is the same whatever was practised. */
export function fieldOf(
  all: readonly CallSummary[],
  wanted: { goal: Goal; channel: CallSummary['channel'] },
): Field {
  const calls = callsFor(all, wanted);
  return { goal: wanted.goal, calls, likely: likelyResponses(calls), places: placesOf(calls) };
}
