import { cardOf } from '../domain/card/card-of.ts';
import type { Facts } from '../domain/library/ids.ts';
import type { AlwaysEntry, MomentEntry } from '../domain/library/schemas.ts';
import type { Script } from '../domain/script/script.ts';
import type { Speech } from '../domain/script/speech.ts';
import { CardHead } from './card-head.tsx';
import { CardLines } from './card-lines.tsx';
import { CardRows } from './card-rows.tsx';
import { rowNames } from './row-names.ts';

type Props = {
  label: string;
  script: Script;
  facts: Facts;
  speech: Speech;
  moments: MomentEntry[];
  always: AlwaysEntry[];
};

/** The front of the card as it stands now. On a narrow screen it reflows and stays readable. */
export function LiveCard({ label, script, facts, speech, moments, always }: Props) {
  const card = cardOf({ script, facts, speech, moments, always, stuck: [], words: 'full' });
  const nameOf = rowNames({ moments, always, responses: [] });
  return (
    <div className="card-frame">
      <article className="card" aria-label={label}>
        <CardLines />
        <CardHead title={card.title} number={card.number} />
        <CardRows rows={card.front} nameOf={nameOf} />
      </article>
    </div>
  );
}
