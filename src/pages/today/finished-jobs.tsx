import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { openingTitle } from '../../words/script.ts';
import { TODAY } from '../../words/today.ts';
import { useSayDay } from '../use-say-day.ts';

type Props = { openings: readonly OpeningRow[]; onBringBack: (opening: OpeningRow) => void };

/** The jobs that were put away, the last one first: out of the way, never gone. */
export function FinishedJobs({ openings, onBringBack }: Props) {
  const sayDay = useSayDay();
  if (openings.length === 0) return null;
  const lastFirst = [...openings].sort((one, other) =>
    (other.putAway ?? '').localeCompare(one.putAway ?? ''),
  );
  return (
    <details className="finished">
      <summary className="quiet">{TODAY.finished(openings.length)}</summary>
      <ul>
        {lastFirst.map((opening) => {
          const title = openingTitle(opening.facts.position, opening.facts.employer);
          return (
            <li key={opening.id}>
              <h2 dir="auto">{title}</h2>
              <p className="small soft">{opening.putAway && TODAY.finishedOn(sayDay(opening.putAway))}</p>
              <p className="acts small">
                <button
                  type="button"
                  className="quiet"
                  aria-label={TODAY.bringBackOf(title)}
                  onClick={() => onBringBack(opening)}
                >
                  {TODAY.bringBack}
                </button>
                <Link className="quiet" to={paths.opening(opening.id)}>
                  {TODAY.open}
                </Link>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
