import type { Debrief, Stuck } from '../../domain/debrief/debrief.ts';
import { canKeep } from '../../domain/debrief/keep-wording.ts';

/** Are there words for this place that are not in the script yet, and a place in it for them? */
export function isToKeep({ at, suggestion }: Stuck, debrief: Debrief): boolean {
  const place = debrief.beside.find((each) => each.at === at)?.place;
  return suggestion !== undefined && suggestion.from !== 'own' && place !== undefined && canKeep(place);
}
