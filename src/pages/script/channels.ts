import { CHANNELS, type Channel } from '../../domain/library/ids.ts';

/** The channel in an address (`?how=email`); a call where none is named. */
export const channelIn = (how: string | null): Channel => CHANNELS.find((each) => each === how) ?? 'call';
