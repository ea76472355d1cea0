import { useState } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { isDrill } from '../../domain/debrief/practice/drill-id.ts';
import { readinessOf } from '../../domain/debrief/practice/readiness.ts';
import type { OpeningRow, RehearsalRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { DEBRIEF } from '../../words/debrief.ts';
import { quoteText, type Sentence } from '../../words/debrief-sentences.ts';
import { readinessSentence } from '../../words/practice.ts';
import { useRehearsal } from '../use-rehearsal.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';
import { HowItFelt } from './how-it-felt.tsx';
import { isToKeep } from './is-to-keep.ts';
import { PartnerSaid } from './partner-said.tsx';
import { RestOfIt } from './rest-of-it.tsx';
import { SaidOfWords } from './said-of-words.tsx';
import { SentenceList } from './sentence-list.tsx';
import { SHOWN, StuckPlaces } from './stuck-places.tsx';
import { useDebrief } from './use-debrief.ts';
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
  const practised = useRehearsals(script?.id);
  if (rehearsal === 'reading') return null;
  if (!rehearsal || !script || !opening) return <NotFound />;
  if (!practised) return null;
  return <DebriefOf rehearsal={rehearsal} script={script} opening={opening} practised={practised} />;
}

type Props = {
  rehearsal: RehearsalRow;
  script: ScriptRow;
  opening: OpeningRow;
  /** This script's newest, newest first. */
  practised: readonly RehearsalRow[];
};

function DebriefOf({ rehearsal, script, opening, practised }: Props) {
  const { debrief, sentences, whoSaid, graph, resumable } = useDebrief(rehearsal, script, practised);
  const keeping = useKeepWording({ rehearsal, script, graph });
  const changeRehearsal = useOwn((own) => own.changeRehearsal);
  const start = useStartRehearsal();
  const [moreStuck, setMoreStuck] = useState(false);
  const keepAt = debrief.stuck.slice(0, SHOWN).find((stuck) => isToKeep(stuck, debrief))?.at;
  const about = (...kinds: Sentence['about'][]) => sentences.filter((each) => kinds.includes(each.about));
  const readiness = readinessOf(practised);
  const isReady = readiness.rule !== 'not-yet' && readiness.rule !== 'one-call';
  const where = DEBRIEF.where(opening.facts.employer ?? '');
  return (
    <div className="debrief">
      <Title where={where} sentence={about('title')[0]} isQuoted={debrief.gains.length === 0} />
      {rehearsal.partner && <PartnerSaid partner={rehearsal.partner} transcript={rehearsal.transcript} />}
      {rehearsal.partner && <SaidOfWords script={script} rehearsalId={rehearsal.id} />}
      {isReady && <p className="lead">{readinessSentence(readiness)}</p>}
      <SentenceList sentences={about('gain', 'keep', 'try')} />
      <StuckPlaces
        debrief={debrief}
        rehearsal={rehearsal}
        keeping={keeping}
        whoSaid={whoSaid}
        resumable={resumable}
        graph={graph}
        main={keepAt}
        notStuck={about('not-stuck')[0]?.text}
        open={moreStuck}
        onToggle={setMoreStuck}
      />
      {rehearsal.outcome && (
        <HowItFelt
          felt={rehearsal.felt ?? {}}
          mirror={rehearsal.mirror === true}
          onChange={(felt) => changeRehearsal(rehearsal.id, { ...rehearsal, felt })}
        />
      )}
      <WhatNow
        isMain={keepAt === undefined && keeping.kept.length === 0}
        goOn={rehearsal.outcome === undefined && resumable ? rehearsal.id : undefined}
        script={script.id}
        short={isDrill(rehearsal)}
        onAgain={() => void start({ script, opening, id: rehearsal.scenario.id })}
      />
      <RestOfIt
        where={where}
        debrief={debrief}
        sentences={sentences}
        rehearsal={rehearsal}
        keeping={keeping}
        whoSaid={whoSaid}
        onPrint={() => setMoreStuck(true)}
      />
    </div>
  );
}

type TitleProps = {
  where: string;
  sentence: Sentence | undefined;
  /** Nothing below quotes what the heading rests on. */
  isQuoted: boolean;
};

function Title({ where, sentence, isQuoted }: TitleProps) {
  const quote = isQuoted ? sentence?.quotes[0] : undefined;
  return (
    <>
      <PageTitle title={sentence?.text ?? ''} above={<p className="soft above-title">{where}</p>} />
      {quote && (
        <p className="soft last-words" dir="auto">
          {quoteText(quote)}
        </p>
      )}
    </>
  );
}
