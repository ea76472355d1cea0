import { Link, useNavigate } from 'react-router';
import { useWorld } from '../../device/world.tsx';
import { nextStep } from '../../domain/calls/next-step.ts';
import { shouldCall } from '../../domain/calls/should-call.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { adviceSentence } from '../../words/advice.ts';
import { openingTitle } from '../../words/script.ts';
import { TODAY } from '../../words/today.ts';
import { useAddScript } from '../use-new-script.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useSayDay } from '../use-say-day.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';

type Props = {
  opening: OpeningRow;
  /** The first of the list has the screen's main button. */
  main: boolean;
};

/** One job on Today: what it is, how it stands, and the one next step. */
export function NextStep({ opening, main }: Props) {
  const { today } = useWorld();
  const sayDay = useSayDay();
  const navigate = useNavigate();
  const start = useStartRehearsal();
  const addScript = useAddScript();
  const scripts = useOwn((own) => own.scripts);
  const script = Object.values(scripts)
    .filter((each) => each.openingId === opening.id)
    .sort((one, other) => other.changedAt - one.changedAt)[0];
  const rehearsals = useRehearsals(script?.id) ?? [];
  const finished = rehearsals.filter((row) => row.outcome !== undefined).length;
  const next = nextStep({ opening, script, rehearsals, today: today() });
  const className = main ? 'act' : 'quiet';
  const { position, employer } = opening.facts;
  const write = async () => navigate(paths.script(await addScript(opening.id, 'confirm-receipt')));
  return (
    <li>
      <p className="want small soft">{TODAY.interests[opening.interest]}</p>
      <div>
        <h2 dir="auto">{openingTitle(position, undefined)}</h2>
        {position && employer && <p dir="auto">{employer}</p>}
        <p className="soft small how-it-stands">
          {TODAY.practised(finished)} {adviceSentence(shouldCall(opening, today()), sayDay)}
        </p>
        <p className="acts small">
          {script && (
            <Link className="quiet" to={paths.script(script.id)}>
              {TODAY.words}
            </Link>
          )}
          {script && finished > 0 && (
            <Link className="quiet" to={paths.practice(script.id)}>
              {TODAY.another}
            </Link>
          )}
          <Link className="quiet" to={paths.opening(opening.id)}>
            {TODAY.open}
          </Link>
        </p>
      </div>
      <div className="step">
        {script === undefined || next.step === 'write' ? (
          <button type="button" className={className} onClick={() => void write()}>
            {TODAY.write}
          </button>
        ) : next.step === 'practise' ? (
          <button
            type="button"
            className={className}
            onClick={() => void start({ script, opening, practised: rehearsals })}
          >
            {TODAY.practise}
          </button>
        ) : (
          <Link className={className} to={pathOf(next, script.id)}>
            {TODAY[next.step]}
          </Link>
        )}
      </div>
    </li>
  );
}

function pathOf(next: ReturnType<typeof nextStep>, scriptId: string): string {
  if (next.step === 'resume') return paths.rehearse(next.rehearsalId);
  return next.step === 'email' ? `${paths.script(scriptId)}?how=email` : paths.card(scriptId);
}
