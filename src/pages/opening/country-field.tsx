import { useEffect } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { fetchFormats } from '../../content/lazy-formats.ts';
import { isBareNumber } from '../../domain/script/group-number.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { OPENING } from '../../words/opening.ts';
import { useContent } from '../use-content.ts';
import { useCountries } from '../use-countries.ts';

/** Which country they are in: how a number typed without gaps is said there, and which days are holidays. */
export function CountryField({ opening }: { opening: OpeningRow }) {
  const { speech, locale } = useContent(opening.country);
  const changeOpening = useOwn((own) => own.changeOpening);
  const typed = (opening.facts.employerPhone ?? '').trim();
  const isAsked = isBareNumber(typed);
  useEffect(() => {
    if (isAsked) fetchFormats();
  }, [isAsked]);
  const said = speech.number?.(typed, 'employerPhone') ?? typed;
  const { codes, names } = useCountries(opening.country ?? '', locale);
  return (
    <>
      {said !== typed && <p className="small soft">{OPENING.numberSaid(said)}</p>}
      <SelectField
        label={OPENING.country}
        values={['', ...codes]}
        labels={{ '': OPENING.countryHere, ...names }}
        value={opening.country ?? ''}
        onChange={(country) => changeOpening(opening.id, { country })}
      />
      <p className="small soft">{OPENING.countryNote}</p>
    </>
  );
}
