import { useEffect, useState } from 'react';
import { useWorld } from '../../device/world.tsx';

/** How long the call takes, "1:05". Only where the person asked for it, and nothing comes of it. */
export function CallClock() {
  const { now } = useWorld();
  const [start] = useState(now);
  const [at, setAt] = useState(start);
  useEffect(() => {
    const ticking = setInterval(() => setAt(now()), 1_000);
    return () => clearInterval(ticking);
  }, [now]);
  const seconds = Math.max(0, Math.floor((at - start) / 1_000));
  return (
    <span role="timer" className="call-clock">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}
