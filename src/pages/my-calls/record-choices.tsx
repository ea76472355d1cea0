import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Tick } from '../../components/tick.tsx';
import { RANGES, type Range } from '../../domain/calls/record/date-range.ts';
import { RECORD } from '../../words/my-record.ts';

/** `from` and `to`: what was typed for days of one's own. */
export type RecordChoice = {
  range: Range;
  from: string;
  to: string;
  withName: boolean;
  withNotes: boolean;
};

type Props = { choice: RecordChoice; hasName: boolean; onChange: (choice: RecordChoice) => void };

/** Which days are in the record, and whether the name and the notes are. */
export function RecordChoices({ choice, hasName, onChange }: Props) {
  const change = (patch: Partial<RecordChoice>) => onChange({ ...choice, ...patch });
  return (
    <>
      <div className="fact-fields">
        <SelectField
          label={RECORD.range}
          values={RANGES}
          labels={RECORD.ranges}
          value={choice.range}
          onChange={(range) => change({ range })}
        />
      </div>
      {choice.range === 'own' && (
        <div className="fact-fields">
          <TextField
            label={RECORD.from}
            type="date"
            value={choice.from}
            onChange={(from) => change({ from })}
          />
          <TextField label={RECORD.to} type="date" value={choice.to} onChange={(to) => change({ to })} />
        </div>
      )}
      <div className="inline record-ticks">
        {hasName && (
          <Tick
            label={RECORD.withName}
            checked={choice.withName}
            onChange={(withName) => change({ withName })}
          />
        )}
        <Tick
          label={RECORD.withNotes}
          checked={choice.withNotes}
          onChange={(withNotes) => change({ withNotes })}
        />
      </div>
      {choice.withNotes && <p className="say small soft">{RECORD.notesNote}</p>}
    </>
  );
}
