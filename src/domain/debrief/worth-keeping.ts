import type { Facts, Move } from '../library/ids.ts';
import { moveOf } from '../rehearsal/prepare-scenario.ts';
import type { TranscriptTurn } from '../rehearsal/rehearsal.ts';
import type { Done } from './debrief.ts';
import { SAID_CHECKS, type SaidId } from './said-checks.ts';
import { wordsOf } from './words-of.ts';

/** What carries a call, most first, the moves that do it, and what their words must then say to be praised for it. */
const CARRIES: readonly { moment: Done['moment']; moves: readonly Move[]; says?: SaidId }[] = [
  { moment: 'ask', moves: ['ask-receipt', 'ask-status', 'ask-information', 'ask-interview'], says: 'ask' },
  { moment: 'next-step', moves: ['confirm-next-step'] },
  { moment: 'identify', moves: ['introduce'], says: 'name' },
  { moment: 'thanks', moves: ['thank-close'], says: 'thanks' },
];

/** Up to three good replies that carried the call, the most useful first, one for a moment and a turn. */
export function worthKeeping(transcript: readonly TranscriptTurn[], facts: Facts): Done[] {
  return CARRIES.flatMap(({ moment, moves, says }): Done[] => {
    const at = transcript.findIndex(({ reply }) => {
      if (reply?.judgement !== 'good' || !(moves as readonly string[]).includes(moveOf(reply.move)))
        return false;
      const known = wordsOf(reply);
      return known !== undefined && (says === undefined || SAID_CHECKS[says].says(known.words, facts));
    });
    return at < 0 ? [] : [{ at, moment }];
  }).slice(0, 3);
}
