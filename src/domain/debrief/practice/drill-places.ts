import type { CallSummary } from './call-summary.ts';
import type { DrillPlace } from './drill-id.ts';

/** Where each response can be drilled. */
export function placesOf(calls: readonly CallSummary[]): Map<string, DrillPlace> {
  const places = new Map<string, DrillPlace>();
  for (const { id, meets } of [...calls].sort((one, other) => one.difficulty - other.difficulty))
    for (const { response, drill } of meets)
      if (drill !== undefined && !places.has(response)) places.set(response, { scenario: id, turn: drill });
  return places;
}
