import { useId } from 'react';
import type { OpeningRow } from '../../stores/row-types.ts';
import { CALL } from '../../words/call-page.ts';
import { useCalling } from './use-calling.ts';

/** What is written down while one talks; kept with every letter. */
export function CallNotes({ opening }: { opening: OpeningRow }) {
  const id = useId();
  const { calling, change } = useCalling(opening);
  return (
    <div className="field call-notes">
      <label htmlFor={id}>{CALL.notes}</label>
      <textarea
        id={id}
        className="typed"
        rows={3}
        dir="auto"
        value={calling.notes ?? ''}
        onChange={(event) => change({ notes: event.target.value })}
      />
    </div>
  );
}
