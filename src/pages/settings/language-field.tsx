import { SelectField } from '../../components/select-field.tsx';
import { useWorld } from '../../device/world.tsx';
import { useOwn } from '../../stores/session-context.tsx';
import { LANGUAGES, type Language, languageFor } from '../../words/languages.ts';
import { SETTINGS } from '../../words/settings.ts';

/** The language of the interface, each by its own name. */
export function LanguageField() {
  const { languages } = useWorld();
  const language = useOwn((own) => own.settings.language);
  const changeSettings = useOwn((own) => own.changeSettings);
  return (
    <>
      <div className="fact-fields">
        <SelectField
          label={SETTINGS.language}
          values={Object.keys(LANGUAGES) as Language[]}
          labels={LANGUAGES}
          value={languageFor(language, languages)}
          onChange={(next) => changeSettings({ language: next })}
        />
      </div>
      <p className="say small soft">{SETTINGS.languageNote}</p>
    </>
  );
}
