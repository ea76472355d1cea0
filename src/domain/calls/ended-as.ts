import type { End } from '../library/ids.ts';
import type { Reached } from './logged-call.ts';

/** What a response says about how the call ended, where it says anything (domain.md B, `next`). */
export const ENDED: Readonly<Partial<Record<string, End>>> = {
  'gk-meeting': 'retry-later',
  'gk-on-leave': 'retry-later',
  'gk-take-message': 'message-left',
  'gk-call-later-generic': 'retry-later',
  'gk-no-hiring': 'closed-filled',
  'ivr-after-hours': 'retry-later',
  'line-hold-long': 'retry-later',
  'line-cut': 'dropped',
  'line-cut-transfer': 'dropped',
  'hr-reviewing': 'receipt-confirmed',
  'hr-incomplete': 'receipt-confirmed',
  'hr-too-many': 'receipt-confirmed',
  'hr-portal-only': 'to-portal',
  'hr-status-portal': 'to-portal',
  'hr-send-email': 'to-email',
  'hr-we-will-call': 'callback-agreed',
  'hr-shortlist-only': 'info-gained',
  'hr-timeline': 'info-gained',
  'hr-posting-open': 'info-gained',
  'hr-filled': 'closed-filled',
  'hr-filled-internal': 'closed-filled',
  'hr-not-selected': 'closed-no',
  'hr-annoyed': 'closed-no-calls',
  'hm-bad-time': 'retry-later',
  'hm-hangs-up': 'closed-no',
  'own-rush': 'retry-later',
  'own-come-by': 'interview-booked',
  'own-hates-calls': 'closed-no-calls',
  'own-nepotism': 'closed-filled',
  'shf-not-me': 'retry-later',
  'shf-corporate': 'to-portal',
  'shf-noise': 'retry-later',
  'shf-walk-in': 'retry-later',
  'scr-about-you': 'screen-done',
  'scr-references': 'screen-done',
  'scam-id': 'safety-stop',
  'scam-fee': 'safety-stop',
  'ag-nothing': 'callback-agreed',
  'good-interview-now': 'interview-booked',
  'good-clash': 'interview-booked',
  'good-phone-screen': 'interview-booked',
  'good-video': 'interview-booked',
  'good-trial-shift': 'interview-booked',
  'good-callback': 'callback-agreed',
};

/** After these nothing that was said weighs more. */
const SETTLED: readonly End[] = [
  'interview-booked',
  'safety-stop',
  'closed-filled',
  'closed-no',
  'closed-no-calls',
];

/**
 * How a call ended, as far as what they said tells it: what settles the matter, wherever it came; else the last thing
 * that tells anything. Only a talk has such an end. A guess, to be put right by the person.
 */
export function endedAs(reached: Reached, said: readonly string[]): End | undefined {
  if (reached !== 'person') return undefined;
  const ends = said.flatMap((response) => (Object.hasOwn(ENDED, response) ? (ENDED[response] ?? []) : []));
  return ends.findLast((end) => SETTLED.includes(end)) ?? ends.at(-1);
}
