import { SelectField } from '../../components/select-field.tsx';
import { USUAL_PACE } from '../../domain/script/seconds-to-say.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';

const PACES = ['90', '110', '130', '150', '170', '190', '210'] as const;
const LABELS = Object.fromEntries(PACES.map((pace) => [pace, pace])) as Record<
  (typeof PACES)[number],
  string
>;

/** The person's own pace, and ideas about their words that they wanted to see no more. */
export function OwnWords() {
  const { pace = USUAL_PACE, unmarked, corrections } = useOwn((own) => own.settings);
  const changeSettings = useOwn((own) => own.changeSettings);
  const shown = String(pace);
  const values = PACES.some((each) => each === shown) ? PACES : [...PACES, shown as (typeof PACES)[number]];
  return (
    <section className="section">
      <h2>{SETTINGS.words}</h2>
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
      {unmarked && unmarked.length > 0 && (
        <p>
          <button type="button" className="quiet" onClick={() => changeSettings({ unmarked: undefined })}>
            {SETTINGS.ideas}
          </button>
        </p>
      )}
      {corrections && corrections.length > 0 && (
        <p>
          <button type="button" className="quiet" onClick={() => changeSettings({ corrections: undefined })}>
            {SETTINGS.forget}
          </button>
        </p>
      )}
    </section>
  );
}
