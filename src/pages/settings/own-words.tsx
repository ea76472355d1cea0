import { useOwn } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';

/** What Callback learned about the person's words, to be forgotten again. */
export function OwnWords() {
  const { unmarked = [], corrections = [] } = useOwn((own) => own.settings);
  const changeSettings = useOwn((own) => own.changeSettings);
  if (unmarked.length + corrections.length === 0) return null;
  return (
    <section className="section">
      <h2>{SETTINGS.words}</h2>
      {unmarked.length > 0 && (
        <p>
          <button type="button" className="quiet" onClick={() => changeSettings({ unmarked: undefined })}>
            {SETTINGS.ideas}
          </button>
        </p>
      )}
      {corrections.length > 0 && (
        <p>
          <button type="button" className="quiet" onClick={() => changeSettings({ corrections: undefined })}>
            {SETTINGS.forget}
          </button>
        </p>
      )}
    </section>
  );
}
