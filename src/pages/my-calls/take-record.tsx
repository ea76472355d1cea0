import { useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import type { RecordEntry } from '../../domain/calls/record/record-of.ts';
import { type Column, RECORD } from '../../words/my-record.ts';

type Props = { entries: readonly RecordEntry[]; columns: readonly Column[] };

/** The record on paper, or as a file for a spreadsheet. */
export function TakeRecord({ entries, columns }: Props) {
  const { print, saveFile, today } = useWorld();
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const { recordCsv } = await import('./record-csv.ts');
      const blob = new Blob([recordCsv(entries, columns)], { type: 'text/csv;charset=utf-8' });
      saveFile(RECORD.fileName(today()), blob);
      setSaid(RECORD.saved);
    } catch {
      setSaid(RECORD.notSaved);
    }
  };
  return (
    <div className="acts take-record">
      <button type="button" className="act" onClick={print}>
        {RECORD.print}
      </button>
      <button type="button" className="quiet" onClick={() => void save()}>
        {RECORD.save}
      </button>
      <span role="status" className="small soft">
        {said}
      </span>
    </div>
  );
}
