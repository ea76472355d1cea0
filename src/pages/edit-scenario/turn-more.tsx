import { memo } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { optionalText } from '../../domain/library/edit/plain-text.ts';
import { setGain } from '../../domain/library/edit/set-gain.ts';
import { withField } from '../../domain/library/edit/with-field.ts';
import { GAINS, MOMENTS, type Moment, SOUNDS } from '../../domain/library/ids.ts';
import type { TurnFile } from '../../domain/library/schemas.ts';
import { GAIN_NAMES } from '../../words/debrief.ts';
import { EDIT_CALL, SOUND_NAMES } from '../../words/edit-call.ts';
import { useContent } from '../use-content.ts';
import { KeptText } from './kept-text.tsx';
import { SurpriseField } from './surprise-field.tsx';
import { useChangeTurn } from './use-change-turn.ts';

type Props = { id: string; turn: TurnFile };

/** What helps the caller, and in a fold what fewer turns need: their lines, what they get, a sound, and a surprise. */
export function TurnMore({ id, turn }: Props) {
  const change = useChangeTurn(id);
  return (
    <>
      <KeptText
        label={EDIT_CALL.coach}
        value={turn.coach ?? ''}
        rows={1}
        onGive={(typed) => change('coach', (now) => withField(now, 'coach', optionalText(typed)))}
      />
      <details className="edit-more">
        <summary>{EDIT_CALL.more}</summary>
        <Lines id={id} line={turn.line} />
        <Gains id={id} gains={turn.gains} />
        <SelectField
          label={EDIT_CALL.sound}
          values={['', ...SOUNDS]}
          labels={{ ...SOUND_NAMES, '': EDIT_CALL.noSound }}
          value={turn.sound ?? ''}
          onChange={(next) => change('sound', (now) => withField(now, 'sound', next || undefined))}
        />
        <SurpriseField id={id} />
      </details>
    </>
  );
}

const Lines = memo(function Lines({ id, line = [] }: { id: string; line: Moment[] | undefined }) {
  const { base } = useContent();
  const change = useChangeTurn(id);
  const set = (moment: Moment, isOn: boolean) =>
    change('line', (turn) => {
      const chosen = MOMENTS.filter((each) => (each === moment ? isOn : turn.line?.includes(each)));
      return withField(turn, 'line', chosen.length > 0 ? chosen : undefined);
    });
  return (
    <fieldset>
      <legend className="label">{EDIT_CALL.line}</legend>
      <div className="inline">
        {base.moments.map(({ id: moment, label }) => (
          <label key={moment} className="pickone">
            <input
              type="checkbox"
              checked={line.includes(moment)}
              onChange={(event) => set(moment, event.target.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
});

const Gains = memo(function Gains({ id, gains = {} }: { id: string; gains: TurnFile['gains'] }) {
  const change = useChangeTurn(id);
  return (
    <fieldset>
      <legend className="label">{EDIT_CALL.gains}</legend>
      <div className="inline">
        {GAINS.map((gain) => (
          <label key={gain} className="pickone">
            <input
              type="checkbox"
              checked={gains[gain] !== undefined}
              onChange={(event) => {
                const { checked } = event.target;
                change('gains', (turn) => setGain(turn, gain, checked ? true : undefined));
              }}
            />
            {GAIN_NAMES[gain].label}
          </label>
        ))}
      </div>
      {GAINS.map((gain) => {
        const words = gains[gain];
        if (words === undefined) return null;
        return (
          <KeptText
            key={gain}
            label={EDIT_CALL.gainWords(GAIN_NAMES[gain].label)}
            value={words === true ? '' : words}
            onGive={(typed) =>
              change(`gain ${gain}`, (turn) => setGain(turn, gain, optionalText(typed) ?? true))
            }
          />
        );
      })}
    </fieldset>
  );
});
