import { useEffect, useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import { secondsOf } from '../../domain/calls/call-noted.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { CALL } from '../../words/call-page.ts';
import { useCalling } from './use-calling.ts';

/** A clock that somebody asked for. It counts up, and goes on where it was after a reload. */
export function Stopwatch({ opening }: { opening: OpeningRow }) {
  const { now } = useWorld();
  const { calling, change } = useCalling(opening);
  const runs = calling.since !== undefined;
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setTick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [runs]);
  const seconds = secondsOf(calling, now());
  return (
    <p className="acts stopwatch">
      {seconds !== undefined && (
        <span className="num" role="timer" aria-label={CALL.watch}>
          {CALL.minutes(seconds)}
        </span>
      )}
      {runs ? (
        <button
          type="button"
          className="quiet"
          onClick={() => change({ since: undefined, seconds: secondsOf(calling, now()) })}
        >
          {CALL.watchStop}
        </button>
      ) : (
        <button type="button" className="quiet" onClick={() => change({ since: now(), seconds: undefined })}>
          {seconds === undefined ? CALL.watchStart : CALL.watchAgain}
        </button>
      )}
      {runs && <span className="small soft">{CALL.watchNote}</span>}
    </p>
  );
}
