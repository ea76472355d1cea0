import type { End } from '../../library/ids.ts';
import type { LoggedCall } from '../logged-call.ts';

/** What is counted of a contact, in the order it is shown. */
export const COUNTED = ['calls', 'talks', 'gained', 'interviews', 'others'] as const;
export type Counted = (typeof COUNTED)[number];

/** Endings with which a person comes away with something, also where nobody noted what. */
const GOOD_ENDS: ReadonlySet<End> = new Set([
  'interview-booked',
  'screen-done',
  'callback-agreed',
  'info-gained',
  'receipt-confirmed',
]);

/**
 * Whether a noted contact counts as each of these. One row of the log is one contact, however often it was noted:
 * - `calls`: a phone call or a voicemail, also when it only rang, was a wrong number, or was what they had asked for.
 * - `talks`: the person talked to someone, by phone or face to face; an email of theirs is no talk.
 * - `gained`: they came away with something: an answer, a name, a day, an interview.
 * - `interviews`: it ended with an interview, or a time for one was noted.
 * - `others`: an email or a visit.
 */
export function countsOf(contact: LoggedCall): Record<Counted, boolean> {
  const { channel, reached, outcome } = contact;
  const calls = channel === 'call' || channel === 'voicemail';
  const interviews = hasInterview(contact);
  return {
    calls,
    talks: reached === 'person' && channel !== 'email',
    gained: interviews || hasGains(contact) || (outcome !== undefined && GOOD_ENDS.has(outcome)),
    interviews,
    others: !calls,
  };
}

const hasInterview = ({ outcome, gains }: LoggedCall) =>
  outcome === 'interview-booked' || gains?.['interview-time'] !== undefined;

const hasGains = ({ gains = {} }: LoggedCall) => Object.values(gains).some((gain) => gain !== undefined);
