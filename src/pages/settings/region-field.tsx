import { SelectField } from '../../components/select-field.tsx';
import { useWorld } from '../../device/world.tsx';
import { useOwn } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';
import { regionOf } from '../region-of.ts';
import { useContent } from '../use-content.ts';
import { useCountries } from '../use-countries.ts';

/** Where the person is: how days and numbers are written, which paper is usual, and which days are holidays. */
export function RegionField() {
  const { languages } = useWorld();
  const { locale } = useContent();
  const region = useOwn((own) => own.settings.region);
  const changeSettings = useOwn((own) => own.changeSettings);
  const here = region ?? regionOf(languages) ?? '';
  const { codes, names } = useCountries(here, locale);
  return (
    <>
      <div className="fact-fields">
        <SelectField
          label={SETTINGS.region}
          values={here === '' ? ['', ...codes] : codes}
          labels={{ '': SETTINGS.regionUnknown, ...names }}
          value={here}
          onChange={(next) => changeSettings({ region: next === '' ? undefined : next })}
        />
      </div>
      <p className="say small soft">{SETTINGS.regionNote}</p>
    </>
  );
}
