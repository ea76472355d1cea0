import { useEffect, useSyncExternalStore } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { fetchFormats } from '../../content/lazy-formats.ts';
import { fetchHolidays, holidaysNow, onHolidays } from '../../content/lazy-holidays.ts';
import { isBareNumber } from '../../domain/script/group-number.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { OPENING } from '../../words/opening.ts';
import { useContent } from '../use-content.ts';

/** Which country they are in: how a number typed without gaps is said there, and which days are holidays. */
export function CountryField({ opening }: { opening: OpeningRow }) {
  const { speech } = useContent(opening.country);
  const changeOpening = useOwn((own) => own.changeOpening);
  const table = useSyncExternalStore(onHolidays, holidaysNow);
  const typed = (opening.facts.employerPhone ?? '').trim();
  const isAsked = isBareNumber(typed);
  useEffect(fetchHolidays, []);
  useEffect(() => {
    if (isAsked) fetchFormats();
  }, [isAsked]);
  const said = speech.number?.(typed, 'employerPhone') ?? typed;
  const codes = table?.countries ?? (opening.country ? [opening.country] : []);
  const names = new Intl.DisplayNames(speech.locale, { type: 'region' });
  const labels: Record<string, string> = { '': OPENING.countryHere };
  for (const code of codes) labels[code] = names.of(code) ?? code;
  const byName = [...codes].sort((one, other) =>
    (labels[one] ?? '').localeCompare(labels[other] ?? '', speech.locale),
  );
  return (
    <>
      {said !== typed && <p className="small soft">{OPENING.numberSaid(said)}</p>}
      <SelectField
        label={OPENING.country}
        values={['', ...byName]}
        labels={labels}
        value={opening.country ?? ''}
        onChange={(country) => changeOpening(opening.id, { country })}
      />
      <p className="small soft">{OPENING.countryNote}</p>
    </>
  );
}
