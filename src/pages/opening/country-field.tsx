import { useEffect, useSyncExternalStore } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { fetchFormats, formatsNow, onFormats } from '../../content/lazy-formats.ts';
import { isBareNumber } from '../../domain/script/group-number.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { OPENING } from '../../words/opening.ts';
import { useContent } from '../use-content.ts';

/** How their number will be said, and whose groups those are, where it was typed without any. */
export function CountryField({ opening }: { opening: OpeningRow }) {
  const { speech } = useContent(opening.country);
  const changeOpening = useOwn((own) => own.changeOpening);
  const known = useSyncExternalStore(onFormats, formatsNow);
  const typed = (opening.facts.employerPhone ?? '').trim();
  const isAsked = isBareNumber(typed);
  useEffect(() => {
    if (isAsked) fetchFormats();
  }, [isAsked]);
  if (!isAsked || !known) return null;
  const said = speech.number?.(typed, 'employerPhone') ?? typed;
  const names = new Intl.DisplayNames(speech.locale, { type: 'region' });
  const labels: Record<string, string> = { '': OPENING.countryHere };
  for (const code of known.countries) labels[code] = names.of(code) ?? code;
  const codes = [...known.countries].sort((one, other) =>
    (labels[one] ?? '').localeCompare(labels[other] ?? '', speech.locale),
  );
  return (
    <>
      {!typed.startsWith('+') && (
        <SelectField
          label={OPENING.country}
          values={['', ...codes]}
          labels={labels}
          value={opening.country ?? ''}
          onChange={(country) => changeOpening(opening.id, { country })}
        />
      )}
      {said !== typed && <p className="small soft">{OPENING.numberSaid(said)}</p>}
    </>
  );
}
