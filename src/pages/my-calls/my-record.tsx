import { useMemo, useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import { dateRange, ownRange } from '../../domain/calls/record/date-range.ts';
import { recordOf } from '../../domain/calls/record/record-of.ts';
import type { CallRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { COLUMNS, type Column, RECORD } from '../../words/my-record.ts';
import { type RecordChoice, RecordChoices } from './record-choices.tsx';
import { RecordSheet } from './record-sheet.tsx';
import { TakeRecord } from './take-record.tsx';

const WITH_NOTES: readonly Column[] = [...COLUMNS, 'notes'];
const FIRST_CHOICE: RecordChoice = { range: 'all', from: '', to: '', withName: false, withNotes: false };

/** The record of contacts: which days, what stands in it, and the sheet as it prints. */
export function MyRecord({ contacts }: { contacts: readonly CallRow[] }) {
  const today = useWorld().today();
  const openings = useOwn((own) => own.openings);
  const name = useOwn((own) => own.me.facts.name?.trim() ?? '');
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const { range, from, to, withName, withNotes } = choice;
  const days = useMemo(
    () => (range === 'own' ? ownRange(from, to) : dateRange(range, today)),
    [range, from, to, today],
  );
  const entries = useMemo(() => recordOf(contacts, openings, days), [contacts, openings, days]);
  const columns = withNotes ? WITH_NOTES : COLUMNS;
  return (
    <section className="section first-section record">
      <div className="record-choices">
        <p className="say">{RECORD.about}</p>
        <RecordChoices choice={choice} hasName={name !== ''} onChange={setChoice} />
        {entries.some(({ contact }) => contact.on > today) && <p className="say">{RECORD.toCome}</p>}
        <TakeRecord entries={entries} columns={columns} />
      </div>
      <RecordSheet entries={entries} columns={columns} days={days} name={withName ? name : ''} />
    </section>
  );
}
