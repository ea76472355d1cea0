import { useState } from 'react';
import { Tick } from '../../components/tick.tsx';
import { CALL } from '../../words/call-page.ts';

/** What is good to have at hand. Nothing waits for a tick. */
export function Checklist() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (thing: string, isThere: boolean) => {
    const next = new Set(ticked);
    if (isThere) next.add(thing);
    else next.delete(thing);
    setTicked(next);
  };
  return (
    <section className="section first-section">
      <h2>{CALL.ready}</h2>
      <p className="say small soft">{CALL.readyNote}</p>
      <ul className="things">
        {CALL.things.map((thing) => (
          <li key={thing}>
            <Tick label={thing} checked={ticked.has(thing)} onChange={(isThere) => tick(thing, isThere)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
