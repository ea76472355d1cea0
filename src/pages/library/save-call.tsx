import { useState } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { useWorld } from '../../device/world.tsx';
import type { ScenarioRow } from '../../stores/row-types.ts';
import { FORM_NAMES, LIBRARY } from '../../words/library.ts';

const FORMS = ['yaml', 'json', 'twee'] as const;

type Props = { row: ScenarioRow; labelledBy: string };

/** Saves a call as a file of one kind; as YAML it is what was written, remarks too. */
export function SaveCall({ row, labelledBy }: Props) {
  const { saveFile } = useWorld();
  const [form, setForm] = useState<(typeof FORMS)[number]>('yaml');
  const [said, setSaid] = useState('');
  const save = async () => {
    const { writtenAs } = await import('./written-as.ts');
    const text = writtenAs(row.yaml, form);
    setSaid(text === undefined ? LIBRARY.notSaved : '');
    if (text !== undefined) saveFile(`${row.scenarioId}.${form}`, new Blob([text], { type: 'text/plain' }));
  };
  return (
    <details className="all-calls">
      <summary aria-describedby={labelledBy}>{LIBRARY.save}</summary>
      <SelectField label={LIBRARY.form} values={FORMS} labels={FORM_NAMES} value={form} onChange={setForm} />
      <button type="button" className="quiet" aria-describedby={labelledBy} onClick={() => void save()}>
        {LIBRARY.save}
      </button>
      <p className="say" role="status">
        {said}
      </p>
    </details>
  );
}
