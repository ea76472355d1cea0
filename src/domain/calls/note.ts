import type { Channel, End } from '../library/ids.ts';
import { theyCall } from './arrangement.ts';
import type { LoggedCall, Reached } from './logged-call.ts';

/** How a contact ended, as it is noted by hand. `they-call`: agreed on the next call, and they make it. */
export type NoteEnding = End | 'they-call' | 'none';

/** The endings that are offered: those that change what comes next, and the good ones. */
export const NOTE_ENDINGS = [
  'none',
  'receipt-confirmed',
  'info-gained',
  'callback-agreed',
  'they-call',
  'retry-later',
  'interview-booked',
  'to-email',
  'to-portal',
  'closed-no-calls',
  'closed-filled',
  'closed-no',
  'safety-stop',
] as const satisfies readonly NoteEnding[];

/** Whom each way can reach; the likeliest first. */
export const REACHED_BY: Record<Channel, readonly [Reached, ...Reached[]]> = {
  call: ['person', 'message', 'nobody', 'wrong-number'],
  voicemail: ['message', 'nobody', 'wrong-number'],
  email: ['sent', 'person'],
  visit: ['person', 'message', 'nobody'],
};

/** A contact as the form has it: every field filled, an empty text for what is not known. */
export type Note = {
  on: string;
  channel: Channel;
  reached: Reached;
  ending: NoteEnding;
  asked: boolean;
  who: string;
  next: string;
  notes: string;
};

export const noteOf = (call: LoggedCall): Note => ({
  on: call.on,
  channel: call.channel,
  reached: call.reached,
  ending: endingOf(call),
  asked: call.asked ?? false,
  who: call.who ?? '',
  next: call.next ?? '',
  notes: call.notes ?? '',
});

/** How a logged contact ended. */
export const endingOf = (call: LoggedCall): NoteEnding =>
  call.outcome === 'callback-agreed' && theyCall(call) ? 'they-call' : (call.outcome ?? 'none');
