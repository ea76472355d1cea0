import { useId } from 'react';
import { PickOne } from '../../components/pick-one.tsx';
import { SelectField } from '../../components/select-field.tsx';
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
  const notesId = useId();
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
      <div className="field">
        <label htmlFor={notesId}>{OPENING.notes}</label>
        <p className="small soft">{OPENING.notesHint}</p>
        <textarea
          id={notesId}
          className="typed"
          rows={3}
          dir="auto"
          value={opening.notes}
          onChange={(event) => onChange({ notes: event.target.value })}
        />
      </div>
    </section>
  );
}
