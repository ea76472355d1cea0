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

/** The edge that this reply takes now, if the turn has one for it. */
export function edgeFor(call: Call, move: string): Edge | undefined {
  for (const offer of call.turn.moves)
    if (offer.move === move && holds(offer.edge.when, call)) return offer.edge;
  return undefined;
}

const within = (range: Range, value: number) =>
  (range.below === undefined || value < range.below) &&
  (range.atLeast === undefined || value >= range.atLeast);
