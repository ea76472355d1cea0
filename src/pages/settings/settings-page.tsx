import { useNavigate } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { CALL_CHOICES } from '../../words/call-choices.ts';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { SETTINGS } from '../../words/settings.ts';
import { ChoiceFields } from '../rehearse/choice-fields.tsx';
import { KeepSafe } from './keep-safe.tsx';
import { LanguageField } from './language-field.tsx';
import { MyPace } from './my-pace.tsx';
import { OwnWords } from './own-words.tsx';
import { RegionField } from './region-field.tsx';
import { Wipe } from './wipe.tsx';

const MY_FACTS = ['name', 'phone', 'email', 'strength', 'availability'] as const;

type Props = { onSaveFile: () => Promise<void>; onShare: () => Promise<void> };

/** `/settings`. */
export function SettingsPage({ onSaveFile, onShare }: Props) {
  const me = useOwn((own) => own.me);
  const settings = useOwn((own) => own.settings);
  const setMyFact = useOwn((own) => own.setMyFact);
  const changeSettings = useOwn((own) => own.changeSettings);
  const { place } = useSession();
  const navigate = useNavigate();
  return (
    <div className="settings-page">
      <PageTitle title={SETTINGS.title} />
      <section className="section">
        <h2>{SETTINGS.look}</h2>
        <div className="fact-fields">
          <SelectField
            label={SETTINGS.theme}
            values={['system', 'light', 'dark']}
            labels={SETTINGS.themes}
            value={settings.theme}
            onChange={(theme) => changeSettings({ theme })}
          />
          <SelectField
            label={SETTINGS.textSize}
            values={['normal', 'large', 'largest']}
            labels={SETTINGS.textSizes}
            value={settings.textSize}
            onChange={(textSize) => changeSettings({ textSize })}
          />
          <SelectField
            label={SETTINGS.paper}
            values={['auto', 'letter', 'a4']}
            labels={SETTINGS.papers}
            value={settings.paper}
            onChange={(paper) => changeSettings({ paper })}
          />
        </div>
        <LanguageField />
        <RegionField />
      </section>
      <MyPace />
      <OwnWords />
      <section className="section">
        <h2>{CALL_CHOICES.settingsTitle}</h2>
        <ChoiceFields />
      </section>
      <section className="section">
        <h2>{SETTINGS.me}</h2>
        <p className="say small soft">{SETTINGS.meNote}</p>
        <div className="fact-fields">
          {MY_FACTS.map((fact) => (
            <TextField
              key={fact}
              label={FACT_NAMES[fact].label}
              type={fact === 'phone' ? 'tel' : fact === 'email' ? 'email' : 'text'}
              value={me.facts[fact] ?? ''}
              onChange={(value) => setMyFact(fact, value)}
            />
          ))}
        </div>
      </section>
      <KeepSafe onSaveFile={onSaveFile} />
      {place === 'device' && (
        <section className="section">
          <h2>{SETTINGS.share}</h2>
          <p className="say small soft">{SETTINGS.shareNote}</p>
          <button
            type="button"
            className="quiet"
            onClick={() => void onShare().then(() => navigate(paths.today))}
          >
            {SETTINGS.shareGo}
          </button>
        </section>
      )}
      <Wipe />
    </div>
  );
}
