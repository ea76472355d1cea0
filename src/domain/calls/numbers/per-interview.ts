import type { LoggedCall } from '../logged-call.ts';
import { countsOf } from './counts-of.ts';
import { likelyShare, mostWithoutHit } from './likely-share.ts';

/** Below this many calls nothing can be said of them. */
export const FEWEST_CALLS = 5;

/** How many calls an interview took so far, and how sure one can be. Shares are interviews per call, from 0 to 1. */
export type PerInterview =
  | { rule: 'too-few'; calls: number; interviews: number }
  | { rule: 'none-yet'; calls: number; atMost: number }
  | { rule: 'range'; calls: number; interviews: number; from: number; to: number };

/** Only calls and voicemails count here; what came of an email or a visit is no result of a call. */
export function perInterview(contacts: readonly LoggedCall[]): PerInterview {
  let calls = 0;
  let interviews = 0;
  for (const contact of contacts) {
    const counts = countsOf(contact);
    if (!counts.calls) continue;
    calls++;
    if (counts.interviews) interviews++;
  }
  if (calls < FEWEST_CALLS) return { rule: 'too-few', calls, interviews };
  if (interviews === 0) return { rule: 'none-yet', calls, atMost: mostWithoutHit(calls) };
  return { rule: 'range', calls, interviews, ...likelyShare(interviews, calls) };
}
