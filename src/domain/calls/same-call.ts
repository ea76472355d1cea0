import type { LoggedCall } from './logged-call.ts';

/** How long after a call was noted another note is likely to mean the same one. */
const SOON = 30 * 60_000;

type Noted = LoggedCall & { id: string; changedAt: number };

/**
 * A call about this opening that was noted on the same day within the last thirty minutes, the newest: the person may be
 * noting it a second time, in another tab. `now` in ms since 1970; a clock that was set back since does not hide it.
 */
export const sameCall = <T extends Noted>(
  calls: readonly T[],
  { openingId, on }: Pick<LoggedCall, 'openingId' | 'on'>,
  now: number,
): T | undefined =>
  calls
    .filter((call) => call.openingId === openingId && call.on === on && isByPhone(call))
    .filter(({ changedAt }) => Math.abs(now - changedAt) <= SOON)
    .sort((one, other) => one.changedAt - other.changedAt)
    .at(-1);

const isByPhone = ({ channel }: LoggedCall) => channel === 'call' || channel === 'voicemail';

/**
 * One note of two about the same call. What the older holds stands; the newer adds what it lacks, what they said that is
 * not in it yet, and its notes below the older ones.
 */
export function mergeCalls(older: LoggedCall, newer: LoggedCall): LoggedCall {
  const said = [...new Set([...(older.said ?? []), ...(newer.said ?? [])])];
  const inWords = [...(older.inWords ?? []), ...(newer.inWords ?? [])].filter(
    ({ response }, at, all) => all.findIndex((each) => each.response === response) === at,
  );
  const gains = { ...newer.gains, ...older.gains };
  const notes = [older.notes, newer.notes].filter((each, at, all) => each && all.indexOf(each) === at);
  return {
    ...newer,
    ...older,
    ...(said.length > 0 ? { said } : {}),
    ...(inWords.length > 0 ? { inWords } : {}),
    ...(Object.keys(gains).length > 0 ? { gains } : {}),
    ...(notes.length > 0 ? { notes: notes.join('\n') } : {}),
  };
}
