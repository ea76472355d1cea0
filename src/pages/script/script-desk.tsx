import { memo, type RefObject } from 'react';
import { Link } from 'react-router';
import { Bar } from '../../components/bar.tsx';
import { LiveCard } from '../../components/live-card.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';

type Props = {
  script: ScriptRow;
  opening: OpeningRow;
  facts: Facts;
  /** Where the focus comes to, past all the fields. */
  place: RefObject<HTMLElement | null>;
};

/** The live card, and the next step under it. */
export const ScriptDesk = memo(function ScriptDesk({ script, opening, facts, place }: Props) {
  const { base, speech } = useContent(opening.country);
  const rehearsals = useRehearsals(script.id);
  const start = useStartRehearsal();
  const unfinished = rehearsals?.find((row) => row.outcome === undefined);
  return (
    <aside className="desk" aria-label={SCRIPT.yourCard} tabIndex={-1} ref={place}>
      <LiveCard
        label={SCRIPT.cardSoFar}
        script={script}
        facts={facts}
        speech={speech}
        moments={base.moments}
        always={base.always}
      />
      <Bar className="acts desk-acts">
        {unfinished ? (
          <Link className="act" to={paths.rehearse(unfinished.id)}>
            {SCRIPT.resume}
          </Link>
        ) : (
          <button type="button" className="act" onClick={() => void start({ script, opening })}>
            {SCRIPT.practise}
          </button>
        )}
        <Link className="quiet" to={paths.card(script.id)}>
          {SCRIPT.card}
        </Link>
      </Bar>
    </aside>
  );
});
