import { Link } from 'react-router';
import { drillId } from '../../domain/debrief/practice/drill-id.ts';
import type { Rung } from '../../domain/debrief/practice/ladder-of.ts';
import { paths } from '../../paths.ts';
import { PRACTICE, RUNG_WORDS } from '../../words/practice.ts';

type Props = {
  rungs: readonly Rung[];
  scriptId: string;
  /** With the id of a call, or of a drill. */
  onStart: (id: string) => void;
};

/** From reading aloud to a hard call: where one is, and each step to begin with at any time. */
export function Ladder({ rungs, scriptId, onStart }: Props) {
  return (
    <section className="section">
      <h2>{PRACTICE.ladder}</h2>
      <p>{PRACTICE.ladderLead}</p>
      <ol className="drills">
        {rungs.map((rung) => (
          <li key={rung.rung} aria-current={rung.isHere ? 'step' : undefined}>
            <div>
              <h3 id={`rung-${rung.rung}`}>{RUNG_WORDS[rung.rung].title}</h3>
              {rung.isHere && <p className="small soft">{PRACTICE.isHere}</p>}
            </div>
            <Go rung={rung} scriptId={scriptId} onStart={onStart} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Go({ rung: { rung, start }, scriptId, onStart }: Omit<Props, 'rungs'> & { rung: Rung }) {
  const { go } = RUNG_WORDS[rung];
  const describedBy = `rung-${rung}`;
  if (!start)
    return (
      <Link
        className="quiet"
        aria-describedby={describedBy}
        to={paths.read(scriptId, rung === 'message' ? 'voicemail' : 'call')}
      >
        {go}
      </Link>
    );
  const id = 'call' in start ? start.call : drillId(start.drill);
  return (
    <button type="button" className="quiet" aria-describedby={describedBy} onClick={() => onStart(id)}>
      {go}
    </button>
  );
}
