import { TextField } from '../components/text-field.tsx';
import { type FactName, ME_FACTS } from '../domain/library/ids.ts';
import type { MeFact, OpeningFact } from '../domain/openings/opening.ts';
import type { OpeningRow } from '../stores/row-types.ts';
import { useOwn } from '../stores/session-context.tsx';
import { FACT_NAMES } from '../words/fact-names.ts';

type Props = { fact: FactName; opening: OpeningRow };

const TYPES = {
  phone: 'tel',
  employerPhone: 'tel',
  email: 'email',
  closesOn: 'date',
  promisedOn: 'date',
  startOn: 'date',
} as const satisfies Partial<Record<FactName, 'tel' | 'email' | 'date'>>;

const isMine = (fact: FactName): fact is MeFact => (ME_FACTS as readonly string[]).includes(fact);

/** One fact, wherever it is asked for: the person's own, or this job's. */
export function FactField({ fact, opening }: Props) {
  const mine = useOwn((own) => (isMine(fact) ? own.me.facts[fact] : undefined));
  const setMyFact = useOwn((own) => own.setMyFact);
  const setOpeningFact = useOwn((own) => own.setOpeningFact);
  return (
    <TextField
      label={FACT_NAMES[fact].label}
      type={fact in TYPES ? TYPES[fact as keyof typeof TYPES] : 'text'}
      value={(isMine(fact) ? mine : opening.facts[fact as OpeningFact]) ?? ''}
      onChange={(value) =>
        isMine(fact) ? setMyFact(fact, value) : setOpeningFact(opening.id, fact as OpeningFact, value)
      }
    />
  );
}
