import { useEffect, useState } from 'react';
import { READ } from '../../words/read.ts';

/** What an answering machine gives, in seconds (domain.md A3: under thirty). */
const WHOLE = 30;

/** Thirty seconds as a ring beside the words for a machine. It is there only when asked for, and never stops anybody. */
export function HalfMinute({ running }: { running: boolean }) {
  const [shown, setShown] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const counting = shown && running;
  useEffect(() => {
    if (!counting) return;
    setSeconds(0);
    const timer = setInterval(() => setSeconds((now) => now + 1), 1_000);
    return () => clearInterval(timer);
  }, [counting]);
  return (
    <p className="half-minute acts small">
      <button type="button" className="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? READ.hideRing : READ.showRing}
      </button>
      {shown && (
        <>
          <svg viewBox="0 0 44 44" aria-hidden="true">
            <circle cx="22" cy="22" r="18" className="whole" />
            <circle
              cx="22"
              cy="22"
              r="18"
              className="spent"
              pathLength={WHOLE}
              strokeDasharray={`${Math.min(seconds, WHOLE)} ${WHOLE}`}
            />
          </svg>
          <span>{seconds <= WHOLE ? READ.seconds(seconds) : READ.overRing}</span>
        </>
      )}
    </p>
  );
}
