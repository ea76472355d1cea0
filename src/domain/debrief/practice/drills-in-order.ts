import type { CallSummary } from './call-summary.ts';
import { needOf } from './need-of.ts';
import type { Ask, Drill } from './plan.ts';
import type { Field } from './worth-of-tries.ts';

/** Each response that can be practised alone, what pays most first, at a turn of the easiest call that holds it. */
export const drillsInOrder = (
  { calls, worth }: Field,
  { memories, now }: Pick<Ask, 'memories' | 'now'>,
): Drill[] =>
  [...placesOf(calls)]
    .sort(([one], [other]) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0))
    .map(([response, place]) => {
      const rule = needOf(memories.get(`response:${response}`), now);
      return { kind: 'drill', response, ...place, why: { rule, values: { response } } };
    });

/** Where each response can be drilled. */
export function placesOf(calls: readonly CallSummary[]): Map<string, { scenario: string; turn: string }> {
  const places = new Map<string, { scenario: string; turn: string }>();
  for (const { id, meets } of [...calls].sort((one, other) => one.difficulty - other.difficulty))
    for (const { response, drill } of meets)
      if (drill !== undefined && !places.has(response)) places.set(response, { scenario: id, turn: drill });
  return places;
}
