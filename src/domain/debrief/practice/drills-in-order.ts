import type { Field } from './field.ts';
import { needOf } from './need-of.ts';
import type { Ask, Drill } from './plan.ts';
import type { Worth } from './worth-of-tries.ts';

/** Each response that can be practised alone, what pays most first, at a turn of the easiest call that holds it. */
export const drillsInOrder = (
  { places }: Pick<Field, 'places'>,
  worth: Worth,
  { memories, now }: Pick<Ask, 'memories' | 'now'>,
): Drill[] =>
  [...places]
    .map(([response, place]) => ({ response, place, worth: worth.get(response) ?? 0 }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ response, place }) => {
      const rule = needOf(memories.get(`response:${response}`), now);
      return { kind: 'drill', response, ...place, why: { rule } };
    });
