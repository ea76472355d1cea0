import { Link } from 'react-router';
import { LiveCard } from '../../components/live-card.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';
import type { ShownChannel } from './channels.ts';

type Props = { script: ScriptRow; opening: OpeningRow; facts: Facts; channel: ShownChannel };

/** The live card, and the next step under it. */
export function ScriptDesk({ script, opening, facts, channel }: Props) {
  const { base, speech } = useContent();
  const rehearsals = useRehearsals(script.id);
  const start = useStartRehearsal();
  const unfinished = rehearsals?.find((row) => row.outcome === undefined);
  const main = channel === 'email' ? 'quiet' : 'act';
  return (
    <aside className="desk" aria-label={SCRIPT.yourCard}>
      <LiveCard
        label={SCRIPT.cardSoFar}
        script={script}
        facts={facts}
        speech={speech}
        moments={base.moments}
        always={base.always}
      />
      <div className={channel === 'email' ? 'acts desk-acts' : 'acts desk-acts bar'}>
        {unfinished ? (
          <Link className={main} to={paths.rehearse(unfinished.id)}>
            {SCRIPT.resume}
          </Link>
        ) : (
          <button
            type="button"
            className={main}
            onClick={() => void start({ script, opening, practised: rehearsals ?? [] })}
          >
            {SCRIPT.practise}
          </button>
        )}
        <Link className="quiet" to={paths.card(script.id)}>
          {SCRIPT.card}
        </Link>
      </div>
    </aside>
  );
}
