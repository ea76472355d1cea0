import { countSaid } from './count-said.ts';
import type { HeardReply } from './measure.ts';
import { secondsOf, speakingIn } from './speaking.ts';

/** From the line that was shown in full and read, or from the words that were recognised. */
export type Pace =
  | {
      rule: 'pace-of-line' | 'pace-of-words';
      values: { wordsAMinute: number; words: number; seconds: number };
    }
  | { rule: 'pace-not-measured'; values: Record<string, never> };

/** A "yes" says nothing about a pace. */
const FEWEST_WORDS = 5;
/** Nobody speaks slower or faster than this, in words a minute: then something else was said than these words. */
const SLOWEST = 40;
const FASTEST = 320;

/** Words of the line shown in full ÷ speaking time, else of the transcript, else not measured (FORMATS 10). */
export function paceIn(reply: HeardReply): Pace {
  const spoken = speakingIn(reply);
  const text = reply.shown ?? reply.words ?? '';
  const words = countSaid(text);
  const seconds = spoken ? secondsOf(spoken) : 0;
  const wordsAMinute = (60 * words) / seconds;
  if (words < FEWEST_WORDS || !(wordsAMinute >= SLOWEST && wordsAMinute <= FASTEST))
    return { rule: 'pace-not-measured', values: {} };
  return {
    rule: reply.shown === undefined ? 'pace-of-words' : 'pace-of-line',
    values: { wordsAMinute: Math.round(wordsAMinute), words, seconds },
  };
}
