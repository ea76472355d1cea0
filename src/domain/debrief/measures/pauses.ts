import type { HeardReply } from './measure.ts';
import { speakingIn } from './speaking.ts';

/** `longest`: in seconds, 0 where there was none. */
export type Pauses =
  | { rule: 'pauses'; values: { count: number; longest: number } }
  | { rule: 'pauses-not-measured'; values: Record<string, never> };

/** The silences of more than half a second within a reply. They are no fault: a listener needs some (domain.md C). */
export function pausesIn(reply: HeardReply): Pauses {
  const spoken = speakingIn(reply);
  if (!spoken) return { rule: 'pauses-not-measured', values: {} };
  const silences = spoken.slice(1).map(({ start }, at) => (start - (spoken[at]?.end ?? start)) / 1_000);
  return { rule: 'pauses', values: { count: silences.length, longest: Math.max(0, ...silences) } };
}
