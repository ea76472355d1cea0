import { ACTS } from '../library/ids.ts';
import { moveOf } from '../rehearsal/prepare-scenario.ts';
import type { Reply } from '../rehearsal/rehearsal.ts';

/** Where the words of a reply are from: typed or recognised, or the line that was shown and read aloud to the room. */
export type From = 'said' | 'line';

/** The words of a reply as far as they are known; undefined for what one does (waits, hangs up) and what nobody heard. */
export function wordsOf({ text, by }: Reply): { words: string; from: From } | undefined {
  const words = text?.trim() ?? '';
  return words === '' ? undefined : { words, from: by ? 'said' : 'line' };
}

/** Something was said here, and there are no words of it: nothing can be told of it, for good or ill. */
export const isUnheard = (reply: Reply): boolean => wordsOf(reply) === undefined && !isAct(reply.move);

const isAct = (move: string) => move === 'ask-repeat' || (ACTS as readonly string[]).includes(moveOf(move));
