import { useState } from 'react';
import type { Advice } from '../../domain/calls/advice.ts';
import { callsByOpening } from '../../domain/calls/calls-by-opening.ts';
import type { CallRow, OpeningRow } from '../../stores/row-types.ts';
import { comesNext, LOG } from '../../words/calls.ts';
import { useSayDay } from '../use-say-day.ts';
import { AddContact } from './add-contact.tsx';
import { LogEntry } from './log-entry.tsx';
import { ThankThem } from './thank-them.tsx';

type Props = { opening: OpeningRow; calls: readonly CallRow[]; advice: Advice };

/** What happened so far: every contact that was noted, the newest first, and what comes next. */
export function ContactLog({ opening, calls, advice }: Props) {
  const sayDay = useSayDay();
  /** What was removed on this visit stays in its place, so that it can be put back. */
  const [removed, setRemoved] = useState<readonly CallRow[]>([]);
  const here = new Set(calls.map(({ id }) => id));
  const gone = removed.filter(({ id }) => !here.has(id));
  const rows = callsByOpening([...calls, ...gone]).get(opening.id) ?? [];
  return (
    <section className="section log">
      <h2>{LOG.title}</h2>
      {rows.length === 0 && <p className="say soft">{LOG.none}</p>}
      {rows.length > 0 && (
        <ol className="log-list">
          {[...rows].reverse().map((row) => (
            <LogEntry
              key={row.id}
              call={row}
              removed={!here.has(row.id)}
              onRemoved={() => setRemoved([...removed.filter(({ id }) => id !== row.id), row])}
            />
          ))}
        </ol>
      )}
      <AddContact openingId={opening.id} advice={advice} />
      {calls.length > 0 && <p className="say log-next">{comesNext(advice, sayDay)}</p>}
      {(advice.rule === 'cap' || advice.rule === 'advert' || advice.rule === 'filled') && <ThankThem />}
    </section>
  );
}
