import { use, useState } from 'react';
import { flushSync } from 'react-dom';
import { useParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { loadMoves } from '../../content/library.ts';
import { loadGraph } from '../../content/load-graph.ts';
import { debriefOf } from '../../domain/debrief/debrief-of.ts';
import { gotThrough } from '../../domain/debrief/got-through.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { DEBRIEF } from '../../words/debrief.ts';
import { CHECKED } from '../../words/debrief-checks.ts';
import { quoteText, type Sentence, sentencesOf } from '../../words/debrief-sentences.ts';
import { debriefText } from '../../words/debrief-text.ts';
import { useContent } from '../use-content.ts';
import { useRehearsal } from '../use-rehearsal.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';
import { Beside } from './beside.tsx';
import { HowItFelt } from './how-it-felt.tsx';
import { isToKeep } from './is-to-keep.ts';
import { SentenceList } from './sentence-list.tsx';
import { SHOWN, StuckPlaces } from './stuck-places.tsx';
import { TakeItAlong } from './take-it-along.tsx';
import { useKeepWording } from './use-keep-wording.ts';
import { WhatNow } from './what-now.tsx';

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
  const finished = practised.filter((row) => gotThrough(row)).length;
  const changeRehearsal = useOwn((own) => own.changeRehearsal);
  // what is shut until asked for
  const [open, setOpen] = useState({ stuck: false, checks: false, beside: false });
  const got = base.goals.find(({ id }) => id === script.goal)?.got ?? [];
  const debrief = debriefOf({ rehearsal, script, got, speech, moves, ...(graph ? { graph } : {}) });
  const keeping = useKeepWording({ rehearsal, script, graph: loaded.graph });
  const keepAt = debrief.stuck.slice(0, SHOWN).find((stuck) => isToKeep(stuck, debrief))?.at;
  const whoSaid = (who: string | undefined) =>
    (who === undefined ? undefined : loaded.graph.people[who]?.name) ?? DEBRIEF.they;
  const sentences = sentencesOf({ debrief, rehearsal, got, whoSaid });
  const about = (...kinds: Sentence['about'][]) => sentences.filter((each) => kinds.includes(each.about));
  const [title] = about('title');
  const where = DEBRIEF.where(opening.facts.employer ?? '');
  return (
    <div className="debrief">
      <PageTitle title={title?.text ?? ''} above={<p className="soft above-title">{where}</p>} />
      {debrief.gains.length === 0 && title?.quotes[0] && (
        <p className="soft" dir="auto">
          {quoteText(title.quotes[0])}
        </p>
      )}
      {finished >= 2 && <p className="lead">{DEBRIEF.ready}</p>}
      <SentenceList sentences={about('gain', 'keep', 'try')} />
      <StuckPlaces
        debrief={debrief}
        rehearsal={rehearsal}
        keeping={keeping}
        whoSaid={whoSaid}
        resumable={graph !== undefined}
        graph={loaded.graph}
        main={keepAt}
        notStuck={about('not-stuck')[0]?.text}
        open={open.stuck}
        onToggle={(stuck) => setOpen({ ...open, stuck })}
      />
      {rehearsal.outcome && (
        <HowItFelt
          felt={rehearsal.felt ?? {}}
          onChange={(felt) => changeRehearsal(rehearsal.id, { ...rehearsal, felt })}
        />
      )}
      <WhatNow
        isMain={keepAt === undefined && keeping.kept.length === 0}
        goOn={rehearsal.outcome === undefined && graph ? rehearsal.id : undefined}
        script={script.id}
        onAgain={() => void start({ script, opening, practised, id: rehearsal.scenario.id })}
      />
      <section className="section">
        {debrief.checks.length > 0 && (
          <details
            className="more-of-it"
            open={open.checks}
            onToggle={({ currentTarget }) => setOpen({ ...open, checks: currentTarget.open })}
          >
            <summary>
              <h2>{CHECKED.title}</h2>
            </summary>
            <SentenceList sentences={about('check')} />
          </details>
        )}
        <Beside
          debrief={debrief}
          transcript={rehearsal.transcript}
          keeping={keeping}
          whoSaid={whoSaid}
          open={open.beside}
          onToggle={(beside) => setOpen({ ...open, beside })}
        />
        <TakeItAlong
          text={debriefText({ where, sentences, debrief, rehearsal, whoSaid })}
          onPrint={() => flushSync(() => setOpen({ stuck: true, checks: true, beside: true }))}
        />
      </section>
    </div>
  );
}
