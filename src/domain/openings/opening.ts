import type { ME_FACTS, OPENING_FACTS, Research } from '../library/ids.ts';
import type { Calling } from './calling.ts';

export const AD_SAYS = ['none', 'no-calls', 'shortlist-only', 'email-only', 'unknown'] as const;
export type AdSays = (typeof AD_SAYS)[number];

export const INTERESTS = ['dream', 'good', 'easy'] as const;
export type Interest = (typeof INTERESTS)[number];

export const VIAS = ['direct', 'agency', 'portal', 'public'] as const;
export type Via = (typeof VIAS)[number];

export const PLACES = ['office', 'shop', 'restaurant', 'other'] as const;
export type Place = (typeof PLACES)[number];

/** How someone follows up for whom phone calls do not work. A relay service, or somebody beside them, dials for them. */
export const INSTEAD_OF_CALL = ['email', 'visit', 'relay', 'together'] as const;
export type InsteadOfCall = (typeof INSTEAD_OF_CALL)[number];

export type MeFact = (typeof ME_FACTS)[number];
/** An opening's own `strength` and `availability` win over the person's. */
export type OpeningFact = (typeof OPENING_FACTS)[number] | 'strength' | 'availability';

/** `recovery`: what the person says when their mind goes blank, in their own words. */
export type Me = { facts: Partial<Record<MeFact, string>>; recovery?: string[] };

/**
 * One job the person applied for at one employer. `facts.appliedOn` is an ISO date, an ISO week ("2026-W47": "last
 * week", when that is all the person knows) or "../2026-11-10" (some time before).
 */
export type Opening = {
  facts: Partial<Record<OpeningFact, string>>;
  adSays: AdSays;
  via: Via;
  place: Place;
  interest: Interest;
  /** Phone calls do not work for this person, or not here: an equal route, never "avoiding". */
  noCalls: boolean;
  /** Which way suits them then; until they say so, an email. */
  insteadOfCall?: InsteadOfCall;
  /** ISO 3166, "GB": where their number is, if that is another country than the browser's. */
  country?: string;
  notes: string;
  /** What the person found out: what they do, what one likes, what they need, whom one knows there. */
  research?: Partial<Record<Research, string>>;
  /** The call that is being made and is not noted yet; empty once it is. */
  calling?: Calling;
  /** The day (an ISO date) on which the person had finished with it: kept, but off the list of what to do. */
  putAway?: string;
};
