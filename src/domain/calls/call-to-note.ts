import type { Advice } from './advice.ts';
import type { LoggedCall } from './logged-call.ts';
import { REACHED_BY } from './note.ts';

/** Advice that rests on what they asked for: what follows it does not count against the cap (FORMATS 7). */
const THEY_ASKED: ReadonlySet<Advice['rule']> = new Set(['agreed-day', 'asked-back', 'asked-email']);

/** What is likely to be noted today: the way that was advised, and whether they had asked for it. */
export function callToNote(openingId: string, advice: Advice, today: string): LoggedCall {
  const way = advice.verdict === 'other-way' ? advice.way : 'call';
  const channel = way === 'email' || way === 'visit' ? way : 'call';
  return {
    openingId,
    on: today,
    channel,
    reached: REACHED_BY[channel][0],
    ...(THEY_ASKED.has(advice.rule) ? { asked: true as const } : {}),
  };
}
