import type { Reply } from '../rehearsal/rehearsal.ts';
import type { HeardReply } from './measures/measure.ts';
import { wordsOf } from './words-of.ts';

/** What the microphone and the words tell of a reply: its own words, or the line that was in sight while they spoke. */
export function heardReply(reply: Reply): HeardReply {
  const known = wordsOf(reply);
  const { take, stage } = reply;
  return {
    ...(take?.turnEnded === undefined ? {} : { turnEnded: take.turnEnded }),
    ...(take ? { speech: take.speech } : {}),
    ...(known?.from === 'line' && stage === 'full' ? { shown: known.words } : {}),
    ...(known?.from === 'said' ? { words: known.words } : {}),
  };
}
