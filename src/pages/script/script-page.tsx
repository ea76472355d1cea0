import { useParams, useSearchParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useWorld } from '../../device/world.tsx';
import { shouldCall } from '../../domain/calls/should-call.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { adviceSentence } from '../../words/advice.ts';
import { openingTitle, SCRIPT } from '../../words/script.ts';
import { useSayDay } from '../use-say-day.ts';
import { AnswerFields } from './answer-fields.tsx';
import { Blanks } from './blanks.tsx';
import { isShown, type ShownChannel } from './channels.ts';
import { DraftFields } from './draft-fields.tsx';
import { EmailActions } from './email-actions.tsx';
import { ScriptDesk } from './script-desk.tsx';
import { ScriptSettings } from './script-settings.tsx';

/** `/scripts/:id`: the draft. */
export function ScriptPage() {
  const { id = '' } = useParams();
  const script = useOwn((own) => own.scripts[id]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  return <ScriptOf script={script} opening={opening} />;
}

function ScriptOf({ script, opening }: { script: ScriptRow; opening: OpeningRow }) {
  const [search, setSearch] = useSearchParams();
  const { today } = useWorld();
  const sayDay = useSayDay();
  const me = useOwn((own) => own.me);
  const facts = factsOf(me, opening);
  const how = search.get('how');
  const channel: ShownChannel = isShown(how) ? how : 'call';
  return (
    <div className="panes">
      <section>
        <PageTitle title={SCRIPT.title[channel]} />
        <p className="lead" dir="auto">
          {openingTitle(facts.position, facts.employer)}
        </p>
        <p className="say soft advice">{adviceSentence(shouldCall(opening, today()), sayDay)}</p>
        <ScriptSettings
          script={script}
          channel={channel}
          onChannel={(next) => setSearch(next === 'call' ? {} : { how: next }, { replace: true })}
        />
        <DraftFields script={script} opening={opening} channel={channel} facts={facts} />
        {channel === 'email' && <EmailActions script={script} facts={facts} />}
        <Blanks script={script} opening={opening} channel={channel} facts={facts} />
        {channel === 'call' && <AnswerFields script={script} facts={facts} />}
      </section>
      <ScriptDesk script={script} opening={opening} facts={facts} channel={channel} />
    </div>
  );
}
