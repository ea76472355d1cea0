import { gainOf } from './gain-of.ts';
import type { Memories } from './memory.ts';

/** By response: how likely it is in the real call, times what one more try of it adds. */
export type Worth = ReadonlyMap<string, number>;

export function worthOfTries(
  likely: ReadonlyMap<string, number>,
  { memories, now }: { memories: Memories; now: number },
): Worth {
  const rate = rateIn(memories);
  const worth = new Map<string, number>();
  for (const [response, chance] of likely)
    worth.set(response, chance * gainOf(memories.get(`response:${response}`), now, rate));
  return worth;
}

/** How many of this person's tries go well, all in all; one in four is assumed of somebody new. */
function rateIn(memories: Memories): number {
  let handled = 1;
  let tries = 4;
  for (const [item, memory] of memories) {
    if (!item.startsWith('response:')) continue;
    handled += memory.handled;
    tries += memory.tries;
  }
  return handled / tries;
}
