import type { Channel } from '../../domain/library/ids.ts';

/** The channels that a script has words for. A visit comes with the library's visit templates. */
export const SHOWN_CHANNELS = ['call', 'voicemail', 'email'] as const satisfies readonly Channel[];
export type ShownChannel = (typeof SHOWN_CHANNELS)[number];

export const isShown = (value: string | null): value is ShownChannel =>
  (SHOWN_CHANNELS as readonly (string | null)[]).includes(value);
