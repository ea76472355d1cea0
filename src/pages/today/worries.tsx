import { useOwn } from '../../stores/session-context.tsx';
import { FIRST_VISIT } from '../../words/first-visit.ts';
import { useContent } from '../use-content.ts';

/** What one is afraid of, if one wants to say so: two honest sentences, and the first practice call chosen by it. */
export function Worries() {
  const { worries } = useContent().base;
  const worry = useOwn((own) => own.settings.worry);
  const changeSettings = useOwn((own) => own.changeSettings);
  const chosen = worries.find(({ id }) => id === worry);
  return (
    <div className="worry">
      <h2 className="label" id="worry">
        {FIRST_VISIT.worry}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would read as a form to fill in */}
      <div className="acts small worries" role="group" aria-labelledby="worry">
        {worries.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className="quiet"
            aria-pressed={id === worry}
            onClick={() => changeSettings({ worry: id === worry ? undefined : id })}
          >
            {title}
          </button>
        ))}
      </div>
      <p className="say small" role="status">
        {chosen?.says.join(' ')}
      </p>
    </div>
  );
}
