import type { Speech } from '../script/speech.ts';
import type { Call } from './call.ts';
import type { Rehearsal, Reply } from './rehearsal.ts';
import { transcriptOf } from './transcript-of.ts';

/**
 * The rehearsal as it stands at `call`, after these replies. What happened at the turn before is folded away, and how a call that
 * is open again felt is not known yet.
 */
export function withReplies(
  { outcome: _outcome, here: _here, felt: _felt, ...rehearsal }: Rehearsal,
  call: Call,
  replies: Reply[],
  speech: Speech,
): Rehearsal {
  const { end } = call.turn;
  return {
    ...rehearsal,
    replies,
    transcript: transcriptOf(call, replies, speech),
    ...(end === undefined ? {} : { outcome: end }),
  };
}
