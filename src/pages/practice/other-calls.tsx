import { Link } from 'react-router';
import type { Goal } from '../../domain/library/ids.ts';
import { ownCallId } from '../../domain/library/own-call-id.ts';
import { paths } from '../../paths.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { withWriter } from '../../words/library.ts';
import { askSomeone } from '../../words/partner-said.ts';
import { PRACTICE } from '../../words/practice.ts';

type Props = {
  goal: Goal;
  channel: 'call' | 'visit';
  scriptId: string;
  onStart: (id: string) => void;
};

/** Practice calls of one's own and those that others wrote, each with its writer. */
export function OtherCalls({ goal, channel, scriptId, onStart }: Props) {
  const rows = useOwn((own) => own.scenarios);
  const shown = Object.values(rows)
    .filter((row) => row.errors === 0 && row.channel === channel)
    .filter((row) => row.goal === goal || row.goal === 'any')
    .sort((one, other) => one.difficulty - other.difficulty);
  if (shown.length === 0) return null;
  return (
    <section className="section">
      <h2>{PRACTICE.otherCalls}</h2>
      <ul className="drills">
        {shown.map((row) => (
          <li key={row.id}>
            <h3 id={`other-${row.id}`} dir="auto">
              {withWriter(row)}
            </h3>
            <p className="acts">
              <button
                type="button"
                className="quiet"
                aria-describedby={`other-${row.id}`}
                onClick={() => onStart(ownCallId(row.id))}
              >
                {PRACTICE.start}
              </button>
              {channel === 'call' && (
                <Link
                  className="quiet"
                  aria-describedby={`other-${row.id}`}
                  to={paths.withPartner(scriptId, ownCallId(row.id))}
                >
                  {askSomeone()}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
