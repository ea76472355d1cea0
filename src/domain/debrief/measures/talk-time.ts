import type { HeardReply } from './measure.ts';
import { secondsOf, speakingIn } from './speaking.ts';

export type TalkTime =
  | { rule: 'talk-time'; values: { seconds: number } }
  | { rule: 'talk-time-not-measured'; values: Record<string, never> };

/** How long the person spoke in these replies, pauses left out. */
export function talkTime(replies: readonly HeardReply[]): TalkTime {
  const heard = replies.map(speakingIn).filter((spoken) => spoken !== undefined);
  if (heard.length === 0) return { rule: 'talk-time-not-measured', values: {} };
  return { rule: 'talk-time', values: { seconds: secondsOf(heard.flat()) } };
}
