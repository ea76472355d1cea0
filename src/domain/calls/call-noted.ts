import type { Calling } from '../openings/calling.ts';
import type { Advice } from './advice.ts';
import { callToNote } from './call-to-note.ts';
import type { LoggedCall, Reached } from './logged-call.ts';

type Made = {
  openingId: string;
  /** What was kept while the call was made. */
  calling: Calling;
  /** What was advised before it. */
  advice: Advice;
  /** An ISO date. */
  today: string;
  /** In ms since 1970, for a stopwatch that still runs. */
  now: number;
  reached: Reached;
};

/** The first note of a call that was just made: whom it reached, and what was kept while it was made. */
export function callNoted({ openingId, calling, advice, today, now, reached }: Made): LoggedCall {
  const { notes = '', worry, likely } = calling;
  const seconds = secondsOf(calling, now);
  return {
    ...callToNote(openingId, advice, today),
    channel: 'call',
    reached,
    ...(seconds === undefined ? {} : { seconds }),
    ...(notes.trim() === '' ? {} : { notes }),
    ...(worry && likely ? { feared: { worry, likely } } : {}),
  };
}

/** How long the stopwatch has run, in whole seconds; undefined while nobody asked for one. Never less than none. */
export function secondsOf({ since, seconds }: Calling, now: number): number | undefined {
  if (since === undefined) return seconds;
  return Math.max(0, Math.floor((now - since) / 1000));
}

/** What a removed note leaves for the next one: nothing that was written down is lost. */
export function callingAgain({ notes, seconds, feared }: LoggedCall): Calling {
  return {
    ...(notes === undefined ? {} : { notes }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(feared ? { worry: feared.worry, likely: feared.likely } : {}),
  };
}
