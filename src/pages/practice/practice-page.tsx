import { use, useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { loadResponses, loadScenarioList } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import { saidInCalls } from '../../domain/calls/said-in-calls.ts';
import type { CallSummary } from '../../domain/debrief/practice/call-summary.ts';
import { drillId } from '../../domain/debrief/practice/drill-id.ts';
import { fearDrills } from '../../domain/debrief/practice/fear-drills.ts';
import { fieldOf } from '../../domain/debrief/practice/field.ts';
import { ladderOf } from '../../domain/debrief/practice/ladder-of.ts';
import { memoriesOf } from '../../domain/debrief/practice/memory.ts';
import { metResponses } from '../../domain/debrief/practice/met-responses.ts';
import { readinessOf } from '../../domain/debrief/practice/readiness.ts';
import { planFor } from '../../domain/debrief/practice/what-next.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { askSomeone } from '../../words/partner-said.ts';
import { PRACTICE, readinessSentence } from '../../words/practice.ts';
import { openingTitle } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { PRACTISED, useStartRehearsal } from '../use-start-rehearsal.ts';
import { ChooseScript } from './choose-script.tsx';
import { Drills } from './drills.tsx';
import { Ladder } from './ladder.tsx';
import { MetMap } from './met-map.tsx';
import { NextPractice } from './next-practice.tsx';
import { OtherCalls } from './other-calls.tsx';
import { ScenarioItem } from './scenario-item.tsx';

const DRILLS_SHOWN = 3;
const CALLS_SHOWN = 3;

/** `/practice`, with a script: what to practise next and why, short ones, what was met, and every practice call. */
export function PracticePage() {
  const { scriptId } = useParams();
  const script = useOwn((own) => (scriptId === undefined ? undefined : own.scripts[scriptId]));
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  const practised = useRehearsals(script?.id, PRACTISED);
  if (scriptId === undefined) return <ChooseScript />;
  if (!script || !opening) return <NotFound />;
  return practised ? <PracticeOf script={script} opening={opening} practised={practised} /> : null;
}

type Props = { script: ScriptRow; opening: OpeningRow; practised: RehearsalRow[] };

function PracticeOf({ script, opening, practised }: Props) {
  const { language } = useContent();
  const { now } = useWorld();
  const worry = useOwn((own) => own.settings.worry);
  const all = use(loadScenarioList(language));
  const responses = use(loadResponses(language));
  const startRehearsal = useStartRehearsal();
  const [search] = useSearchParams();
  const channel = search.get('how') === 'visit' ? 'visit' : 'call';
  const { goal } = script;
  const memories = useMemo(() => memoriesOf(practised), [practised]);
  const logged = useOwn((own) => own.calls);
  const field = useMemo(
    () => fieldOf(all, { goal, channel, said: saidInCalls(Object.values(logged), channel) }),
    [all, goal, channel, logged],
  );
  const plan = planFor({ field, worry, rehearsals: practised, memories, now: now() });
  const shortOf = (response: string) => responses.find(({ id }) => id === response)?.short ?? '';
  const start = (id: string) => void startRehearsal({ script, opening, id });
  const { position, employer } = opening.facts;
  return (
    <>
      <PageTitle
        title={PRACTICE.titles[channel]}
        above={
          <p className="soft above-title" dir="auto">
            {openingTitle(position, employer)}
          </p>
        }
      />
      <p className="lead">{readinessSentence(readinessOf(practised))}</p>
      <NextPractice next={plan.next} calls={all} shortOf={shortOf} onStart={start} />
      <p className="acts">
        <Link className="quiet" to={paths.today}>
          {PRACTICE.enough}
        </Link>
        {channel === 'call' && (
          <Link
            className="quiet"
            to={paths.withPartner(script.id, plan.next?.kind === 'call' ? plan.next.id : undefined)}
          >
            {askSomeone()}
          </Link>
        )}
      </p>
      <Drills
        drills={plan.drills.filter((drill) => drill !== plan.next).slice(0, DRILLS_SHOWN)}
        fears={channel === 'call' ? fearDrills(all) : []}
        shortOf={shortOf}
        onStart={(place) => start(drillId(place))}
      />
      {channel === 'call' && (
        <Ladder
          rungs={ladderOf({
            ...{ plan, calls: all, rehearsals: practised },
            hasMessage: script.channels.voicemail !== undefined,
          })}
          scriptId={script.id}
          onStart={start}
        />
      )}
      <OtherCalls goal={goal} channel={channel} scriptId={script.id} onStart={start} />
      <MetMap met={metResponses(field.likely, responses, memories)} shortOf={shortOf} />
      <section className="section">
        <h2>{PRACTICE.calls[channel]}</h2>
        <p>{PRACTICE.lead}</p>
        <Calls ids={plan.calls.slice(0, CALLS_SHOWN).map(({ id }) => id)} {...{ all, practised, start }} />
        <details className="all-calls">
          <summary>{PRACTICE.allOthers}</summary>
          <Calls ids={plan.calls.slice(CALLS_SHOWN).map(({ id }) => id)} {...{ all, practised, start }} />
        </details>
        <p className="acts">
          <Link className="quiet" to={paths.library}>
            {PRACTICE.library}
          </Link>
        </p>
      </section>
    </>
  );
}

type CallsProps = {
  ids: readonly string[];
  all: readonly CallSummary[];
  practised: readonly RehearsalRow[];
  start: (id: string) => void;
};

const Calls = ({ ids, all, practised, start }: CallsProps) => (
  <ol className="next">
    {ids.map((id) => (
      <ScenarioItem
        key={id}
        call={all.find((call) => call.id === id)}
        times={practised.filter(({ scenario }) => scenario.id === id).length}
        onStart={() => start(id)}
      />
    ))}
  </ol>
);
