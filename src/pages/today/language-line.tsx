import { useWorld } from '../../device/world.tsx';
import { useOwn } from '../../stores/session-context.tsx';
import { LANGUAGES, type Language, languageFor } from '../../words/languages.ts';

/** The other languages of the interface, each in its own words: nobody has to read this one to find theirs. */
export function LanguageLine() {
  const { languages } = useWorld();
  const now = languageFor(
    useOwn((own) => own.settings.language),
    languages,
  );
  const changeSettings = useOwn((own) => own.changeSettings);
  const others = (Object.keys(LANGUAGES) as Language[]).filter((each) => each !== now);
  return (
    <p className="acts small">
      {others.map((language) => (
        <button
          key={language}
          type="button"
          className="quiet"
          lang={language}
          onClick={() => changeSettings({ language })}
        >
          {LANGUAGES[language]}
        </button>
      ))}
    </p>
  );
}
