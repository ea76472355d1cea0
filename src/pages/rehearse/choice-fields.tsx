import { SelectField } from '../../components/select-field.tsx';
import { Tick } from '../../components/tick.tsx';
import { SURPRISES } from '../../domain/rehearsal/rehearsal.ts';
import { HEARINGS, RATES, VOLUMES } from '../../domain/rehearsal/ways.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALL_CHOICES } from '../../words/call-choices.ts';
import { WHO_HEARS } from '../../words/who-hears.ts';

/** How a practice call sounds, and what makes it harder or easier. All of it is off until asked for. */
export function ChoiceFields() {
  const settings = useOwn((own) => own.settings);
  const change = useOwn((own) => own.changeSettings);
  return (
    <>
      <div className="fact-fields">
        <SelectField
          label={CALL_CHOICES.hear}
          values={HEARINGS}
          labels={CALL_CHOICES.hearings}
          value={settings.hear ?? 'read'}
          onChange={(hear) => change({ hear })}
        />
        <SelectField
          label={CALL_CHOICES.rate}
          values={RATES}
          labels={CALL_CHOICES.rates}
          value={settings.voiceRate ?? 'usual'}
          onChange={(voiceRate) => change({ voiceRate })}
        />
        <SelectField
          label={CALL_CHOICES.volume}
          values={VOLUMES}
          labels={CALL_CHOICES.volumes}
          value={settings.voiceVolume ?? 'loud'}
          onChange={(voiceVolume) => change({ voiceVolume })}
        />
        <SelectField
          label={CALL_CHOICES.surprises}
          values={SURPRISES}
          labels={CALL_CHOICES.surprise}
          value={settings.surprises ?? 'some'}
          onChange={(surprises) => change({ surprises })}
        />
      </div>
      <p className="small soft">{CALL_CHOICES.voiceNote}</p>
      <div className="ticks">
        <Tick
          label={CALL_CHOICES.patience}
          checked={settings.hidePatience !== true}
          onChange={(shown) => change({ hidePatience: !shown })}
        />
        {!settings.untimed && (
          <>
            <Tick
              label={CALL_CHOICES.clock}
              checked={settings.clock === true}
              onChange={(clock) => change({ clock })}
            />
            <Tick
              label={CALL_CHOICES.areYouThere}
              checked={settings.areYouThere === true}
              onChange={(areYouThere) => change({ areYouThere })}
            />
          </>
        )}
        <Tick
          label={CALL_CHOICES.lineNoise}
          checked={settings.lineNoise === true}
          onChange={(lineNoise) => change({ lineNoise })}
        />
        <Tick
          label={CALL_CHOICES.roomNoise}
          checked={settings.roomNoise === true}
          onChange={(roomNoise) => change({ roomNoise })}
        />
      </div>
      {settings.wordsHeardBy && (
        <button type="button" className="quiet" onClick={() => change({ wordsHeardBy: undefined })}>
          {WHO_HEARS.off}
        </button>
      )}
    </>
  );
}
