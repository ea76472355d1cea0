import type { End } from '../library/ids.ts';
import type { Advice } from './advice.ts';
import type { LoggedCall } from './logged-call.ts';

type EnoughRule = Extract<Advice, { verdict: 'enough' }>['rule'];

const OVER: Partial<Record<End, EnoughRule>> = {
  'interview-booked': 'interview',
  'closed-filled': 'filled',
  'closed-no': 'said-no',
  'safety-stop': 'safety',
};

/** Ends that say nothing about where it stands: what was said before still holds. */
const NO_ANSWER: ReadonlySet<End> = new Set([
  'message-left',
  'voicemail-left',
  'retry-later',
  'dropped',
  'ended-by-caller',
]);

/**
 * What their last answer settles (domain.md A7): it is over, or they asked for another way. An email they asked for is
 * due the same day; once it is sent, the other rules go on. `calls` in the order they were made.
 */
export function afterAnswer(calls: readonly LoggedCall[]): Advice | undefined {
  const answer = calls.findLast(({ outcome }) => outcome !== undefined && !NO_ANSWER.has(outcome));
  if (!answer?.outcome) return undefined;
  const over = OVER[answer.outcome];
  if (over) return { verdict: 'enough', rule: over };
  const written = calls.some(
    ({ channel, reached, on }) => channel === 'email' && reached === 'sent' && on >= answer.on,
  );
  switch (answer.outcome) {
    case 'closed-no-calls':
      return written
        ? { verdict: 'enough', rule: 'asked-no-calls' }
        : { verdict: 'other-way', rule: 'asked-no-calls', way: 'email' };
    case 'to-email':
      return written ? undefined : { verdict: 'other-way', rule: 'asked-email', way: 'email' };
    case 'to-portal':
      return { verdict: 'other-way', rule: 'asked-portal', way: 'portal' };
    default:
      return undefined;
  }
}
