import type { Call } from '../rehearsal/call.ts';
import { type Tap, tapsAt } from './taps-at.ts';

/** What a partner noted at one turn: what they heard (or the surprise they threw), and whether it was hard. */
export type Noted = { move: string; stumbled: boolean };

/** One of the sixteen things to pick from, counted from 0, or a partner's own words. */
export type Note = { pick: number } | { text: string };

/** A whole call as a partner noted it. It may have been stopped before its end. */
export type PartnerRun = { noted: readonly Noted[]; keep?: Note; change?: Note };

/** How many things can be noted where these may be tapped: each reply as fine or as hard, and each surprise. */
export const countNotes = (taps: readonly Tap[]): number =>
  taps.reduce((count, { is }) => count + (is === 'surprise' ? 1 : 2), 0);

/** A note by its number, from 0: the replies come first, each as fine and as hard. */
export function noteNumbered(taps: readonly Tap[], number: number): Noted | undefined {
  const replies = taps.findIndex(({ is }) => is === 'surprise');
  const twice = 2 * (replies < 0 ? taps.length : replies);
  const tap = taps[number < twice ? number >> 1 : number - twice / 2];
  return tap && { move: tap.move, stumbled: number < twice && number % 2 === 1 };
}

/** Everything that can be noted at a turn, by number. */
export function notableAt(call: Call): Noted[] {
  const taps = tapsAt(call);
  return Array.from({ length: countNotes(taps) }, (_, number) => noteNumbered(taps, number)).filter(
    (note) => note !== undefined,
  );
}
