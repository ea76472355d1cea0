import { type Call, wasHeard } from './call.ts';
import type { Condition, Edge, Range } from './graph.ts';

/** Is this condition met in this state? */
export function holds(when: Condition | undefined, call: Call): boolean {
  if (!when) return true;
  if (when.patience && !within(when.patience, call.patience)) return false;
  if (when.gained && !call.gained.has(when.gained)) return false;
  if (when.notGained && call.gained.has(when.notGained)) return false;
  if (when.met && !wasHeard(call, when.met)) return false;
  for (const id in when.counters) {
    const range = when.counters[id];
    if (range && !within(range, call.counters[id] ?? 0)) return false;
  }
  return true;
}

/** The first of the edges whose condition holds. */
export const firstThatHolds = (edges: readonly Edge[] | undefined, call: Call): Edge | undefined =>
  edges?.find((edge) => holds(edge.when, call));

const within = (range: Range, value: number) =>
  (range.below === undefined || value < range.below) &&
  (range.atLeast === undefined || value >= range.atLeast);
