import type { FactName, Facts } from '../library/ids.ts';
import type { Range } from './changed-range.ts';
import { isKnown } from './fill.ts';
import { goesOn } from './goes-on.ts';

/** The facts that typed words are searched for; other values are offered, not bound (FORMATS 1). */
export const BOUND_FACTS = [
  'employer',
  'position',
  'contact',
  'name',
  'phone',
  'email',
  'reference',
] as const satisfies readonly FactName[];

/** A fact, and where its value stands in a text. */
export type Found = Range & { fact: FactName };

/**
 * Finds the facts that were just typed: longest value first, whole words only, case as given, in the order they
 * stand. `fresh` is the stretch of `text` that was typed; a value counts when any of it is fresh, since words come
 * letter by letter. Where something was only taken out, it counts when it stands at that place. `mayStand` refuses
 * a place that is not free.
 */
export function bindFacts(
  text: string,
  facts: Facts,
  fresh: Range,
  mayStand: (place: Range) => boolean = () => true,
): Found[] {
  const found: Found[] = [];
  const wanted = BOUND_FACTS.filter((fact) => isKnown(facts, fact))
    .map((fact) => ({ fact, value: facts[fact] ?? '' }))
    .sort((one, other) => other.value.length - one.value.length);
  const reach = fresh.from === fresh.to ? 1 : 0;
  for (const { fact, value } of wanted) {
    let from = text.indexOf(value, fresh.from - value.length + 1 - reach);
    while (from >= 0 && from < fresh.to + reach) {
      const place = { from, to: from + value.length };
      const free = isWhole(text, place) && mayStand(place) && !found.some((other) => overlap(other, place));
      if (free) found.push({ ...place, fact });
      from = text.indexOf(value, free ? place.to : from + 1);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

const overlap = (one: Range, other: Range) => one.from < other.to && other.from < one.to;

const isWhole = (text: string, { from, to }: Range) => !goesOn(text, from) && !goesOn(text, to);
