import type { CallSummary } from './call-summary.ts';
import { gainOf } from './gain-of.ts';
import { likelyResponses } from './likely-responses.ts';
import type { Ask } from './plan.ts';

/** By response: how likely it is in the real call, times what one more try of it adds. */
export type Worth = ReadonlyMap<string, number>;

/** The calls to choose from, and what each try in them is worth now. */
export type Field = { calls: readonly CallSummary[]; worth: Worth };

export function worthOfTries(
  calls: readonly CallSummary[],
  { memories, now }: Pick<Ask, 'memories' | 'now'>,
): Worth {
  const likely = [...likelyResponses(calls)];
  return new Map(
    likely.map(([response, chance]) => [
      response,
      chance * gainOf(memories.get(`response:${response}`), now),
    ]),
  );
}
