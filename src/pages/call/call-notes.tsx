import { LongField } from '../../components/long-field.tsx';
import type { OpeningRow } from '../../stores/row-types.ts';
import { CALL } from '../../words/call-page.ts';
import { useCalling } from './use-calling.ts';

/** What is written down while one talks; kept with every letter. */
export function CallNotes({ opening }: { opening: OpeningRow }) {
  const { calling, change } = useCalling(opening);
  return <LongField label={CALL.notes} value={calling.notes ?? ''} onChange={(notes) => change({ notes })} />;
}
