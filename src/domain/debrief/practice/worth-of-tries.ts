import { gainOf } from './gain-of.ts';
import type { Memories } from './memory.ts';

/** By response: how likely it is in the real call, times what one more try of it adds. */
export type Worth = ReadonlyMap<string, number>;

export function worthOfTries(
  likely: ReadonlyMap<string, number>,
  { memories, now }: { memories: Memories; now: number },
): Worth {
  const unmet = gainOf(undefined, now);
  const worth = new Map<string, number>();
  for (const [response, likelihood] of likely) {
    const memory = memories.get(`response:${response}`);
    worth.set(response, likelihood * (memory ? gainOf(memory, now) : unmet));
  }
  return worth;
}
