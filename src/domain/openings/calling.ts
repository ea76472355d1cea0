import type { Worry } from '../library/ids.ts';

/** How likely the person thought it, before the call. */
export const LIKELY = ['hardly', 'maybe', 'likely'] as const;
export type Likely = (typeof LIKELY)[number];

/**
 * A call that is being prepared or made, kept with its opening until it is noted. `since`: when the stopwatch was started,
 * in ms since 1970; `seconds`: how long it ran, once it was stopped. `worry`: what the person fears of it.
 */
export type Calling = {
  since?: number;
  seconds?: number;
  notes?: string;
  worry?: Worry;
  likely?: Likely;
};

/** Was something kept of it that only a call gives? What one fears is told before it. */
export const isBegun = ({ since, seconds, notes = '' }: Calling): boolean =>
  since !== undefined || seconds !== undefined || notes.trim() !== '';
