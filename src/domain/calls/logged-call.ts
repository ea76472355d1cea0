import type { Channel, End, Gain, Worry } from '../library/ids.ts';
import type { Likely } from '../openings/calling.ts';

export { LIKELY } from '../openings/calling.ts';

/** Whom a contact reached. `sent`: an email that went out. Nobody: it rang, or the door was shut. */
export const REACHED = ['person', 'message', 'nobody', 'wrong-number', 'sent'] as const;
export type Reached = (typeof REACHED)[number];

/** Whether what they feared came about. */
export const HAPPENED = ['no', 'partly', 'yes'] as const;

/** What the person feared before the call, and what came of it: to be compared later (domain.md D [56]). */
export type Feared = {
  worry: Worry;
  likely: Likely;
  happened?: (typeof HAPPENED)[number];
};

/** One real contact about an opening, as the person noted it: a call, a voicemail, an email or a visit. */
export type LoggedCall = {
  openingId: string;
  /** The day it was, an ISO date. */
  on: string;
  channel: Channel;
  reached: Reached;
  /** They had asked for it, or got in touch first. */
  asked?: true;
  outcome?: End;
  /** What the person came away with, in words. */
  gains?: Partial<Record<Gain, string>>;
  who?: string;
  /** What they said, in its order, as ids of responses; what the library has no response for stands in `inWords`. */
  said?: readonly string[];
  /** What they said in the person's words, by its id in `said`. */
  inWords?: readonly { response: string; says: string }[];
  feared?: Feared;
  /** How long they talked, in whole seconds, where the stopwatch ran. */
  seconds?: number;
  notes?: string;
  /** When it goes on, an ISO date: the day they named, or the day the person chose. */
  next?: string;
};
