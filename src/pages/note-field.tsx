import { LongField } from '../components/long-field.tsx';
import { SelectField } from '../components/select-field.tsx';
import type { Note } from '../domain/partner/partner-run.ts';
import { PARTNER } from '../words/partner.ts';

type Props = {
  label: string;
  ownLabel: string;
  /** The sixteen to pick from; each is shown with its number. */
  sentences: readonly string[];
  note: Note | undefined;
  onChange: (note: Note | undefined) => void;
};

const NONE = '';
const OWN = 'own';

/** One thing that a partner says at the end: picked by its number, or in own words. */
export function NoteField({ label, ownLabel, sentences, note, onChange }: Props) {
  const value = note === undefined ? NONE : 'pick' in note ? String(note.pick) : OWN;
  const labels = {
    [NONE]: PARTNER.none,
    [OWN]: PARTNER.own,
    ...Object.fromEntries(sentences.map((sentence, at) => [String(at), `${at + 1}. ${sentence}`])),
  };
  return (
    <div>
      <SelectField
        label={label}
        values={[NONE, ...sentences.map((_, at) => String(at)), OWN]}
        labels={labels}
        value={value}
        onChange={(picked) => {
          if (picked === NONE) onChange(undefined);
          else onChange(picked === OWN ? { text: '' } : { pick: Number(picked) });
        }}
      />
      {note && 'text' in note && (
        <LongField label={ownLabel} value={note.text} onChange={(text) => onChange({ text })} rows={2} />
      )}
    </div>
  );
}
