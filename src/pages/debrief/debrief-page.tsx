import { use } from 'react';
import { Link, useParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { loadMoves } from '../../content/library.ts';
import { loadGraph } from '../../content/load-graph.ts';
import { debriefOf } from '../../domain/debrief/debrief-of.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { DEBRIEF, debriefTitle } from '../../words/debrief.ts';
import { PRACTICE } from '../../words/practice.ts';
import { useContent } from '../use-content.ts';
import { useRehearsal } from '../use-rehearsal.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';
import { Beside } from './beside.tsx';
import { GainList } from './gain-list.tsx';
import { isToKeep } from './is-to-keep.ts';
import { StuckPlaces } from './stuck-places.tsx';
import { useKeepWording } from './use-keep-wording.ts';

/** `/rehearsals/:id`: what the person sees after a rehearsal. Every sentence quotes the turn it rests on. */
export function DebriefPage() {
  const { id = '' } = useParams();
  const rehearsal = useRehearsal(id);
  const script = useOwn((own) =>
    rehearsal && rehearsal !== 'reading' ? own.scripts[rehearsal.scriptId] : undefined,
  );
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (rehearsal === 'reading') return null;
  if (!rehearsal || !script || !opening) return <NotFound />;
  return <DebriefOf rehearsal={rehearsal} script={script} opening={opening} />;
}

type Props = { rehearsal: RehearsalRow; script: ScriptRow; opening: OpeningRow };

function DebriefOf({ rehearsal, script, opening }: Props) {
  const { language, base, speech } = useContent();
  const moves = use(loadMoves(language));
  const loaded = use(loadGraph(language, rehearsal.scenario.id));
  // the call may have been rewritten since: what was said is kept, but its turns are not to be trusted
  const graph = loaded.hash === rehearsal.scenario.hash ? loaded.graph : undefined;
  const start = useStartRehearsal();
  const practised = useRehearsals(script.id) ?? [];
  const finished = practised.filter((row) => row.outcome !== undefined).length;
  const got = base.goals.find(({ id }) => id === script.goal)?.got ?? [];
  const debrief = debriefOf({ rehearsal, script, got, speech, moves, ...(graph ? { graph } : {}) });
  const keeping = useKeepWording({ rehearsal, script, graph: loaded.graph });
  const gained = debrief.gains.map(({ gain }) => gain);
  const keepAt = debrief.stuck.find((stuck) => isToKeep(stuck, debrief))?.at;
  const whoSaid = (who: string | undefined) =>
    (who === undefined ? undefined : loaded.graph.people[who]?.name) ?? DEBRIEF.they;
  return (
    <>
      <PageTitle
        title={debriefTitle(got.find((gain) => gained.includes(gain)) ?? gained[0], rehearsal.outcome)}
        above={<p className="soft above-title">{DEBRIEF.where(opening.facts.employer ?? '')}</p>}
      />
      {finished >= 2 && <p className="lead">{DEBRIEF.ready}</p>}
      <GainList debrief={debrief} transcript={rehearsal.transcript} whoSaid={whoSaid} />
      <StuckPlaces
        debrief={debrief}
        rehearsal={rehearsal}
        keeping={keeping}
        whoSaid={whoSaid}
        resumable={graph !== undefined}
        graph={loaded.graph}
        main={keepAt}
      />
      <Beside debrief={debrief} transcript={rehearsal.transcript} keeping={keeping} whoSaid={whoSaid} />
      <p className="acts after-lead">
        {rehearsal.outcome === undefined && graph ? (
          <Link className="quiet strong" to={paths.rehearse(rehearsal.id)}>
            {DEBRIEF.goOn}
          </Link>
        ) : (
          <button
            type="button"
            className={keepAt === undefined && keeping.kept.length === 0 ? 'act' : 'quiet'}
            onClick={() => void start({ script, opening, practised, id: rehearsal.scenario.id })}
          >
            {DEBRIEF.again}
          </button>
        )}
        <Link className="quiet" to={paths.practice(script.id)}>
          {PRACTICE.choose}
        </Link>
        <Link className="quiet" to={paths.card(script.id)}>
          {DEBRIEF.card}
        </Link>
        <Link className="quiet" to={paths.today}>
          {DEBRIEF.done}
        </Link>
      </p>
    </>
  );
}
