import { LongField } from '../../components/long-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { LoggedCall } from '../../domain/calls/logged-call.ts';
import { endingOf, NOTE_ENDINGS, noteOf } from '../../domain/calls/note.ts';
import { withNote } from '../../domain/calls/with-note.ts';
import { canSay } from '../../domain/calls/with-path.ts';
import type { CallRow, OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { CALL, CALLED } from '../../words/call-page.ts';
import { ENDINGS } from '../../words/calls.ts';
import { GainsField } from './gains-field.tsx';
import { NextDate } from './next-date.tsx';
import { TheySaid } from './they-said.tsx';

type Props = {
  opening: OpeningRow;
  script: ScriptRow | undefined;
  call: CallRow;
  onChange: (call: LoggedCall) => void;
};

/** What they said, how it ended, what was gained, when it goes on. Each can be left as it is. */
export function NoteFields({ opening, script, call, onChange }: Props) {
  const ending = endingOf(call);
  const endings = (NOTE_ENDINGS as readonly string[]).includes(ending)
    ? NOTE_ENDINGS
    : [...NOTE_ENDINGS, ending];
  return (
    <>
      {canSay(call.reached) && (
        <>
          <TheySaid script={script} call={call} onChange={onChange} />
          {call.reached === 'person' && (
            <section className="section how-ended">
              <SelectField
                label={CALLED.ended}
                values={endings}
                labels={ENDINGS}
                value={ending}
                onChange={(chosen) => onChange(withNote(call, { ...noteOf(call), ending: chosen }))}
              />
            </section>
          )}
          <GainsField script={script} call={call} onChange={onChange} />
        </>
      )}
      <NextDate opening={opening} call={call} onChange={onChange} />
      <MoreToNote call={call} onChange={onChange} />
    </>
  );
}

function MoreToNote({ call, onChange }: Pick<Props, 'call' | 'onChange'>) {
  const { who: _who, ...nobody } = call;
  const { notes: _notes, ...bare } = call;
  return (
    <section className="section more-to-note">
      {canSay(call.reached) && (
        <TextField
          label={CALLED.who}
          value={call.who ?? ''}
          onChange={(who) => onChange(who === '' ? nobody : { ...call, who })}
        />
      )}
      <LongField
        label={CALL.notes}
        value={call.notes ?? ''}
        onChange={(notes) => onChange(notes === '' ? bare : { ...call, notes })}
      />
    </section>
  );
}
