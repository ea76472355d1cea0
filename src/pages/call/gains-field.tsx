import { TextField } from '../../components/text-field.tsx';
import type { LoggedCall } from '../../domain/calls/logged-call.ts';
import { withGain } from '../../domain/calls/with-gain.ts';
import { GAINS, type Gain } from '../../domain/library/ids.ts';
import type { CallRow, ScriptRow } from '../../stores/row-types.ts';
import { CALLED } from '../../words/call-page.ts';
import { GAIN_NAMES } from '../../words/debrief.ts';
import { useContent } from '../use-content.ts';
import { Chips } from './chips.tsx';

type Props = { script: ScriptRow | undefined; call: CallRow; onChange: (call: LoggedCall) => void };

/** What one came away with: a tap each, what the call was for first, and words where one likes. */
export function GainsField({ script, call, onChange }: Props) {
  const { goals } = useContent().base;
  const got = goals.find(({ id }) => id === script?.goal)?.got ?? [];
  const gains = [...new Set<Gain>([...got, ...GAINS])];
  const gained = call.gains ?? {};
  const has = (gain: Gain) => gained[gain] !== undefined;
  return (
    <section className="section">
      <h2>{CALLED.gains}</h2>
      <Chips
        label={CALLED.gains}
        chips={gains.map((value) => ({ value, label: GAIN_NAMES[value].shown }))}
        isOn={has}
        onTap={(gain) => onChange(withGain(call, gain, has(gain) ? undefined : ''))}
      />
      <div className="gain-words">
        {gains.filter(has).map((gain) => (
          <TextField
            key={gain}
            label={CALLED.gainWords(GAIN_NAMES[gain].shown)}
            value={gained[gain] ?? ''}
            onChange={(words) => onChange(withGain(call, gain, words))}
          />
        ))}
      </div>
    </section>
  );
}
