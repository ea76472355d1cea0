import type { Move } from '../library/ids.ts';
import { moveOf } from '../rehearsal/prepare-scenario.ts';
import type { TranscriptTurn } from '../rehearsal/rehearsal.ts';
import type { Done } from './debrief.ts';

/** What carries a call, most first, and the moves that do it. */
const CARRIES: readonly { moment: Done['moment']; moves: readonly Move[] }[] = [
  { moment: 'ask', moves: ['ask-receipt', 'ask-status', 'ask-information', 'ask-interview'] },
  { moment: 'next-step', moves: ['confirm-next-step'] },
  { moment: 'identify', moves: ['introduce'] },
  { moment: 'thanks', moves: ['thank-close'] },
];

/** Up to three good replies that carried the call, the most useful first, one for a moment and a turn. */
export function worthKeeping(transcript: readonly TranscriptTurn[]): Done[] {
  return CARRIES.flatMap(({ moment, moves }): Done[] => {
    const at = transcript.findIndex(
      ({ reply }) =>
        reply?.judgement === 'good' &&
        (reply.text ?? '').trim() !== '' &&
        (moves as readonly string[]).includes(moveOf(reply.move)),
    );
    return at < 0 ? [] : [{ at, moment }];
  }).slice(0, 3);
}
