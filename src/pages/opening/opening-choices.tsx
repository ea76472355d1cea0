import { LongField } from '../../components/long-field.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { RESEARCH, type Research } from '../../domain/library/ids.ts';
import {
  AD_SAYS,
  INSTEAD_OF_CALL,
  INTERESTS,
  type Opening,
  PLACES,
  VIAS,
} from '../../domain/openings/opening.ts';
import { OTHER_WAY } from '../../words/calls.ts';
import { OPENING } from '../../words/opening.ts';

type Props = { opening: Opening; onChange: (patch: Partial<Opening>) => void };

/** What decides whether to call, how much one wants it, and what one found out. */
export function OpeningChoices({ opening, onChange }: Props) {
  return (
    <section className="section questions">
      <SelectField
        label={OPENING.advert}
        values={AD_SAYS}
        labels={OPENING.adverts}
        value={opening.adSays}
        onChange={(adSays) => onChange({ adSays })}
      />
      <SelectField
        label={OPENING.via}
        values={VIAS}
        labels={OPENING.vias}
        value={opening.via}
        onChange={(via) => onChange({ via })}
      />
      <SelectField
        label={OPENING.place}
        values={PLACES}
        labels={OPENING.places}
        value={opening.place}
        onChange={(place) => onChange({ place })}
      />
      <PickOne
        legend={OPENING.interest}
        values={INTERESTS}
        labels={OPENING.interests}
        value={opening.interest}
        onChange={(interest) => onChange({ interest })}
      />
      <label className="pickone">
        <input
          type="checkbox"
          checked={opening.noCalls}
          onChange={(event) => onChange({ noCalls: event.target.checked })}
        />
        {OPENING.noCalls}
      </label>
      {opening.noCalls && (
        <PickOne
          legend={OTHER_WAY.legend}
          values={INSTEAD_OF_CALL}
          labels={OTHER_WAY.ways}
          value={opening.insteadOfCall ?? 'email'}
          onChange={(insteadOfCall) => onChange({ insteadOfCall })}
          note={<p className="small soft">{OTHER_WAY.note}</p>}
        />
      )}
      <h2>{OPENING.research}</h2>
      <p className="say small soft">{OPENING.researchHint}</p>
      {RESEARCH.map((each) => (
        <TextField
          key={each}
          label={OPENING.researched[each]}
          value={opening.research?.[each] ?? ''}
          onChange={(value) => onChange({ research: withFound(opening.research, each, value) })}
        />
      ))}
      <LongField label={OPENING.notes} value={opening.notes} onChange={(notes) => onChange({ notes })} />
    </section>
  );
}

/** An emptied answer is one not known. */
function withFound(
  old: Opening['research'],
  what: Research,
  value: string,
): NonNullable<Opening['research']> {
  const { [what]: _, ...rest } = old ?? {};
  return value === '' ? rest : { ...rest, [what]: value };
}
