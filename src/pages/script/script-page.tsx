import { useMemo, useRef } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { SkipLink } from '../../components/skip-link.tsx';
import { factsOf } from '../../domain/openings/facts-of.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { adviceSentence } from '../../words/advice.ts';
import { openingTitle, SCRIPT } from '../../words/script.ts';
import { useAdvice } from '../use-advice.ts';
import { useSayDay } from '../use-say-day.ts';
import { AnswerFields } from './answer-fields.tsx';
import { Blanks } from './blanks.tsx';
import { Bring } from './bring.tsx';
import { channelIn } from './channels.ts';
import { DraftFields } from './draft-fields.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { EmailActions } from './email-actions.tsx';
import { ReadBySomeone } from './read-by-someone.tsx';
import { RecoveryFields } from './recovery-fields.tsx';
import { ScriptDesk } from './script-desk.tsx';
import { ScriptSettings } from './script-settings.tsx';
import { useSettled } from './use-settled.ts';
import { WriteChannel } from './write-channel.tsx';

/** `/scripts/:id`: the draft. */
export function ScriptPage() {
  const { id = '' } = useParams();
  const script = useOwn((own) => own.scripts[id]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  return <ScriptOf key={script.id} script={script} opening={opening} />;
}

function ScriptOf({ script, opening }: { script: ScriptRow; opening: OpeningRow }) {
  const [search, setSearch] = useSearchParams();
  const { advice } = useAdvice(opening);
  const sayDay = useSayDay();
  const me = useOwn((own) => own.me);
  const facts = useMemo(() => factsOf(me, opening), [me, opening]);
  const later = useSettled(script);
  const channel = channelIn(search.get('how'));
  const draft = script.channels[channel];
  const desk = useRef<HTMLElement>(null);
  return (
    <div className={channel === 'call' ? 'panes' : undefined}>
      <section>
        <PageTitle title={SCRIPT.title[channel]} />
        {channel === 'call' && <SkipLink label={SCRIPT.skipToDesk} target={desk} />}
        <p className="lead" dir="auto">
          {openingTitle(facts.position, facts.employer)}
        </p>
        <p className="say soft advice">{adviceSentence(advice, sayDay)}</p>
        <ReadBySomeone script={later} />
        <ScriptSettings
          script={script}
          channel={channel}
          onChannel={(next) => setSearch(next === 'call' ? {} : { how: next }, { replace: true })}
        />
        {draft ? (
          <DraftFields
            key={channel}
            script={script}
            opening={opening}
            channel={channel}
            draft={draft}
            facts={facts}
          />
        ) : (
          <WriteChannel script={script} channel={channel} />
        )}
        {channel === 'visit' && <Bring draft={draft} />}
        {channel === 'email' && <EmailActions script={script} facts={facts} />}
        <Blanks key={`blanks ${channel}`} script={later} opening={opening} channel={channel} facts={facts} />
        {channel !== 'email' && <AnswerFields scriptId={script.id} answers={script.answers} facts={facts} />}
        {channel === 'call' && <RecoveryFields />}
        <EarlierVersions script={script} facts={facts} />
      </section>
      {channel === 'call' && <ScriptDesk script={later} opening={opening} facts={facts} place={desk} />}
    </div>
  );
}
