import type { Speech } from '../script/speech.ts';
import { type Call, isOver } from './call.ts';
import type { Rehearsal, Reply } from './rehearsal.ts';
import { replyTo } from './reply-to.ts';
import { withReplies } from './with-replies.ts';

/**
 * A reply at `call`, the state the rehearsal stands at: kept with what happened at this turn, and the next state. When
 * the call is over nothing is left to reply to (a second tap on the same button), and both stay as they are.
 */
export function takeReply(
  rehearsal: Rehearsal,
  call: Call,
  reply: Reply,
  speech: Speech,
): { rehearsal: Rehearsal; call: Call } {
  if (isOver(call)) return { rehearsal, call };
  const next = replyTo(call, reply.move);
  const replies = [...rehearsal.replies, { ...reply, ...rehearsal.here }];
  return { rehearsal: withReplies(rehearsal, next, replies, speech), call: next };
}
