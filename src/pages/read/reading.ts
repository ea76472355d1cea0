/** Who turned to the line that is shown. */
export type TurnedBy = 'hand' | 'clock' | 'voice';

/**
 * How far the lines are read. `at`: the line shown; -1 before the first, their count after the last. `since`: when the
 * first line was turned to (ms since 1970), as long as every line since was left by hand for the next one. `took`: whole
 * seconds, once all were.
 */
export type Reading = { at: number; by?: TurnedBy; since?: number; took?: number };

export const NOT_BEGUN: Reading = { at: -1 };

/** The next line of `count`; after the last one, the end. */
export function nextLine(reading: Reading, count: number, by: TurnedBy, now: number): Reading {
  if (reading.at >= count) return reading;
  const at = reading.at + 1;
  const since = reading.at < 0 ? now : reading.since;
  if (by !== 'hand' || since === undefined) return { at, by };
  if (at < count) return { at, by, since };
  return { at, by, took: Math.round((now - since) / 1000) };
}

/** A line turned to out of order: what is read from here on is not timed. */
export const turnTo = (at: number, by: TurnedBy): Reading => ({ at, by });

/** The same line, turned to by nobody: no longer timed, and the focus stays where it is. */
export const untimed = ({ at }: Reading): Reading => ({ at });
