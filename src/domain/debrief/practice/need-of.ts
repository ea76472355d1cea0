import { type Memory, recall } from './memory.ts';
import type { Need } from './plan.ts';

/** Below this it is fading, as ts-fsrs asks by default. */
const KEPT = 0.9;

/** Why a response is worth another try. */
export function needOf(memory: Memory | undefined, now: number): Need {
  if (!memory) return 'new';
  if (memory.stuck) return 'stuck';
  return recall(memory, now) < KEPT ? 'fading' : 'firmer';
}
