import { useState } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWorld } from '../../device/world.tsx';
import { appliedOn, isToCome, WHENS, whenApplied } from '../../domain/calls/applied-on.ts';
import { sayWhen } from '../../domain/script/say-date.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { QUESTIONS } from '../../words/questions.ts';
import { useContent } from '../use-content.ts';

const KEPT = 'kept';

/** About when one applied. A week that has no answer of its own any more stays, as it is said now. */
export function AppliedField({ opening }: { opening: OpeningRow }) {
  const { today } = useWorld();
  const { speech } = useContent();
  const setOpeningFact = useOwn((own) => own.setOpeningFact);
  const stored = opening.facts.appliedOn ?? '';
  const [dating, setDating] = useState(false);
  const when = dating ? 'date' : (whenApplied(stored, today()) ?? KEPT);
  const set = (value: string | undefined) => setOpeningFact(opening.id, 'appliedOn', value ?? '');
  return (
    <>
      <SelectField
        label={FACT_NAMES.appliedOn.label}
        values={when === KEPT ? [KEPT, ...WHENS] : WHENS}
        labels={{ ...QUESTIONS.whens, [KEPT]: sayWhen(stored, speech) }}
        value={when}
        onChange={(next) => {
          setDating(next === 'date');
          if (next !== KEPT && next !== 'date') set(appliedOn(next, '', today()));
        }}
      />
      {when === 'date' && (
        <TextField
          label={QUESTIONS.date}
          type="date"
          value={whenApplied(stored, today()) === 'date' ? stored : ''}
          onChange={set}
        />
      )}
      {isToCome(stored, today()) && <p className="small soft">{QUESTIONS.toCome}</p>}
    </>
  );
}
