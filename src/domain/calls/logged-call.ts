import type { Channel, End, Gain } from '../library/ids.ts';

/** Whom a contact reached. `sent`: an email that went out. Nobody: it rang, or the door was shut. */
export const REACHED = ['person', 'message', 'nobody', 'wrong-number', 'sent'] as const;
export type Reached = (typeof REACHED)[number];

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
  /** What they said, as ids of responses. */
  said?: readonly string[];
  notes?: string;
  /** When it goes on, an ISO date: the day they named, or the day the person chose. */
  next?: string;
};
