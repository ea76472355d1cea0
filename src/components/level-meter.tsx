import { useEffect, useRef } from 'react';
import { REHEARSE } from '../words/rehearse.ts';

/** How loud the microphone hears. It moves without anything being drawn anew, and says nothing to a screen reader. */
export function LevelMeter({ onLevel }: { onLevel: (show: (level: number) => void) => () => void }) {
  const meter = useRef<HTMLMeterElement>(null);
  useEffect(
    () =>
      onLevel((level) => {
        if (meter.current) meter.current.value = level;
      }),
    [onLevel],
  );
  return (
    <p className="level small soft">
      <meter ref={meter} min={0} max={1} aria-hidden="true" />
      {REHEARSE.listening}
    </p>
  );
}
