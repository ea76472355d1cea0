import { SelectField } from '../../components/select-field.tsx';
import { Tick } from '../../components/tick.tsx';
import { USUAL_PACE } from '../../domain/script/seconds-to-say.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';

const PACES = ['90', '110', '130', '150', '170', '190', '210'] as const;
const LABELS = Object.fromEntries(PACES.map((pace) => [pace, pace])) as Record<
  (typeof PACES)[number],
  string
>;

/** Whether anything is timed at all, and the pace by which the length of one's words is told. */
export function MyPace() {
  const { pace = USUAL_PACE, untimed } = useOwn((own) => own.settings);
  const changeSettings = useOwn((own) => own.changeSettings);
  const shown = String(pace);
  const values = PACES.some((each) => each === shown) ? PACES : [...PACES, shown as (typeof PACES)[number]];
  return (
    <section className="section">
      <h2>{SETTINGS.myPace}</h2>
      <div className="ticks">
        <Tick
          label={SETTINGS.untimed}
          checked={untimed === true}
          onChange={(checked) => changeSettings({ untimed: checked ? true : undefined })}
        />
      </div>
      <p className="say small soft">{SETTINGS.untimedNote}</p>
      {!untimed && (
        <>
          <div className="fact-fields">
            <SelectField
              label={SETTINGS.pace}
              values={values}
              labels={{ ...LABELS, [shown]: shown }}
              value={shown as (typeof PACES)[number]}
              onChange={(next) => changeSettings({ pace: Number(next) })}
            />
          </div>
          <p className="say small soft">{SETTINGS.paceNote}</p>
        </>
      )}
    </section>
  );
}
