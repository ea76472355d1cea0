import { dayNumber } from '../script/iso-date.ts';
import type { LoggedCall, Reached } from './logged-call.ts';

/** How often the person was in touch of their own accord. A day with several of the same kind counts once. */
export type Attempts = {
  calls: number;
  /** Emails and visits. */
  others: number;
  total: number;
  /** The last of them, as a day number. */
  last: number | undefined;
};

/** What got through, either way: a talk, a message left, an email. */
export const getsThrough = ({ reached }: LoggedCall): boolean => THROUGH.has(reached);
const THROUGH: ReadonlySet<Reached> = new Set(['person', 'message', 'sent']);

/**
 * What counts against the cap of an opening (FORMATS 7): a talk or a message left, not an unanswered ring, a wrong
 * number, what they had asked for, or an email of theirs. A call that is passed on, or noted in two tabs, is one on
 * that day.
 */
export function attempts(calls: readonly LoggedCall[]): Attempts {
  const counted = calls.filter((call) => !call.asked && getsThrough(call) && !isTheirs(call));
  const byPhone = new Set(counted.filter(isByPhone).map(({ on }) => on));
  const others = new Set(counted.filter((call) => !isByPhone(call)).map(({ on }) => on));
  // ISO dates: the last in the alphabet is the last in time
  const last = counted.reduce((latest, { on }) => (on > latest ? on : latest), '');
  return {
    calls: byPhone.size,
    others: others.size,
    total: byPhone.size + others.size,
    last: dayNumber(last),
  };
}

const isTheirs = ({ channel, reached }: LoggedCall) => channel === 'email' && reached !== 'sent';
const isByPhone = ({ channel }: LoggedCall) => channel === 'call' || channel === 'voicemail';
