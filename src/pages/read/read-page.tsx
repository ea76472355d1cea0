import { useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { READ } from '../../words/read.ts';
import { openingTitle } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { linesToRead } from './lines-to-read.ts';
import { ReadDesk } from './read-desk.tsx';

const SPOKEN = ['call', 'voicemail', 'visit'] as const;

/** `/read/:scriptId`: one's own words, large, one line at a time; read by oneself or by the device. */
export function ReadPage() {
  const { scriptId = '' } = useParams();
  const script = useOwn((own) => own.scripts[scriptId]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  return <ReadOf script={script} opening={opening} />;
}

function ReadOf({ script, opening }: { script: ScriptRow; opening: OpeningRow }) {
  const [search] = useSearchParams();
  const { speech } = useContent();
  const me = useOwn((own) => own.me);
  const channel = SPOKEN.find((each) => each === search.get('how')) ?? 'call';
  const draft = script.channels[channel];
  const facts = useMemo(() => factsOf(me, opening), [me, opening]);
  const lines = useMemo(
    () => (draft ? linesToRead(draft, facts, speech, READ.blank) : []),
    [draft, facts, speech],
  );
  const words = paths.script(script.id);
  const toWords = channel === 'call' ? words : `${words}?how=${channel}`;
  return (
    <div className="read">
      <PageTitle
        title={READ.title[channel]}
        above={
          <p className="small soft above-title" dir="auto">
            {openingTitle(facts.position, facts.employer)}
          </p>
        }
      />
      {lines.length > 0 ? (
        <ReadDesk forMachine={channel === 'voicemail'} key={channel} lines={lines} toWords={toWords} />
      ) : (
        <>
          <p className="lead">{READ.none}</p>
          <p className="acts after-lead">
            <Link className="act" to={toWords}>
              {READ.toWords}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
