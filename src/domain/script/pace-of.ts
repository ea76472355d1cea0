import { secondsToSay } from './seconds-to-say.ts';

/** The slowest and the fastest pace that is kept, in words a minute. */
export const SLOWEST_PACE = 60;
export const FASTEST_PACE = 240;

/** Fewer words than about twenty say nothing about a pace: the slowest and the fastest lie this close, in seconds. */
const TOO_CLOSE = 15;

/**
 * The pace, in words a minute, at which saying a text takes these seconds; undefined outside the paces that are kept, and
 * for a text too short to tell. The way back from `secondsToSay`, so that the times shown at this pace are those measured.
 */
export function paceOf(text: string, seconds: number): number | undefined {
  const longest = secondsToSay(text, SLOWEST_PACE);
  const shortest = secondsToSay(text, FASTEST_PACE);
  if (longest - shortest < TOO_CLOSE || seconds > longest || seconds < shortest) return undefined;
  const paces = Array.from({ length: FASTEST_PACE - SLOWEST_PACE + 1 }, (_, step) => SLOWEST_PACE + step);
  const off = paces.map((pace) => Math.abs(secondsToSay(text, pace) - seconds));
  const nearest = paces.filter((_, index) => off[index] === Math.min(...off));
  return nearest[Math.floor(nearest.length / 2)];
}
