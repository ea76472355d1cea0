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

type Wanted = {
  goal: Goal;
  channel: CallSummary['channel'];
  /** What was said in real calls, as often as it was. */
  said?: readonly string[];
};

/** What is the same whatever was practised. What they really said can be drilled wherever the library holds it. */
export function fieldOf(all: readonly CallSummary[], { goal, channel, said = [] }: Wanted): Field {
  const calls = callsFor(all, { goal, channel });
  const elsewhere = placesOf(all.filter((call) => call.channel === channel));
  const really = [...elsewhere].filter(([response]) => said.includes(response));
  return {
    goal,
    calls,
    likely: likelyResponses(calls, said),
    places: new Map([...really, ...placesOf(calls)]),
  };
}
