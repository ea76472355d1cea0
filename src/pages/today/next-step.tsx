import { Link, useNavigate } from 'react-router';
import type { Advice } from '../../domain/calls/advice.ts';
import { nextStep } from '../../domain/calls/next-step.ts';
import { isDrill } from '../../domain/debrief/practice/drill-id.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { adviceSentence } from '../../words/advice.ts';
import { NEXT } from '../../words/calls.ts';
import { openingTitle } from '../../words/script.ts';
import { TODAY } from '../../words/today.ts';
import { useAddScript } from '../use-new-script.ts';
import { useSayDay } from '../use-say-day.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';
import { OtherWays } from './other-ways.tsx';
import { StaleNote } from './stale-note.tsx';
import { NEWEST } from './use-practice.ts';

type Props = {
  opening: OpeningRow;
  advice: Advice;
  script: ScriptRow | undefined;
  /** The script's newest, newest first; undefined until they are read. */
  rehearsals: readonly RehearsalRow[] | undefined;
  /** The first of the list has the screen's main button. */
  main: boolean;
  onPutAway: () => void;
};

/** One job on Today: what it is, how it stands, and the one next step. */
export function NextStep({ opening, advice, script, rehearsals: read, main, onPutAway }: Props) {
  const sayDay = useSayDay();
  const navigate = useNavigate();
  const start = useStartRehearsal();
  const addScript = useAddScript();
  const rehearsals = read ?? [];
  const finished = rehearsals.filter((row) => row.outcome !== undefined && !isDrill(row)).length;
  const practised = rehearsals.length < NEWEST ? TODAY.practised(finished) : TODAY.practisedOften;
  const next = nextStep({ advice, script, calling: opening.calling, rehearsals });
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
          {advice.verdict !== 'enough' && (read || !script) && `${practised} `}
          {adviceSentence(advice, sayDay)}
        </p>
        {script && advice.verdict !== 'enough' && <StaleNote opening={opening} script={script} />}
        <OtherWays
          opening={opening}
          script={script}
          advice={advice}
          next={next}
          practised={finished > 0}
          onPutAway={onPutAway}
        />
      </div>
      <div className="step">
        {script && !read ? null : next.step === 'write' ? (
          <button type="button" className={className} onClick={() => void write()}>
            {TODAY.write}
          </button>
        ) : next.step === 'practise' ? (
          <button
            type="button"
            className={className}
            onClick={() => script && void start({ script, opening })}
          >
            {TODAY.practise}
          </button>
        ) : (
          <Link className={className} to={pathOf(next, opening.id, script?.id)}>
            {nextSteps()[next.step]}
          </Link>
        )}
      </div>
    </li>
  );
}

const nextSteps = () => ({ ...NEXT.steps, resume: TODAY.resume, email: TODAY.email, card: TODAY.card });

type Linked = Exclude<ReturnType<typeof nextStep>, { step: 'write' | 'practise' }>;

function pathOf(next: Linked, openingId: string, scriptId = ''): string {
  switch (next.step) {
    case 'resume':
      return paths.rehearse(next.rehearsalId);
    case 'email':
    case 'visit':
      return `${paths.script(scriptId)}?how=${next.step}`;
    case 'card':
      return paths.card(scriptId);
    case 'call':
      return paths.call(openingId);
    case 'log':
      return paths.called(openingId);
    case 'enough':
    case 'look':
      return paths.opening(openingId);
  }
}
