import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { TroublePage } from '../../components/trouble-page.tsx';
import { MOST_SENT, splitCalls } from '../../domain/library/pack/pack-file.ts';
import { paths } from '../../paths.ts';
import { readPack } from '../../stores/packs.ts';
import type { ReadOwn } from '../../stores/read-own-scenario.ts';
import { ownTrouble, withWriter } from '../../words/library.ts';
import { PACKS } from '../../words/packs.ts';
import { PARTNER_TROUBLE, troubleTitle } from '../../words/partner.ts';
import { useTakeSent } from './pack-take.ts';

type Opened = { calls: readonly ReadOwn[] } | { trouble: string };

/** `/pack/:payload`: practice calls that somebody sends. They are shown first, and added when the person says so. */
export function PackPage() {
  const { payload = '' } = useParams();
  const navigate = useNavigate();
  const takeSent = useTakeSent();
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let left = false;
    void openPack(payload).then((now) => left || setOpened(now));
    return () => {
      left = true;
    };
  }, [payload]);
  if (!opened) return null;
  if ('trouble' in opened) return <TroublePage title={troubleTitle()} advice={opened.trouble} />;
  const calls = opened.calls.flatMap(({ scenario }) => scenario ?? []);
  const add = () => {
    if (takeSent(calls) === 0) return setSaid(PACKS.tookNone);
    void navigate(paths.library);
  };
  return (
    <>
      <PageTitle title={PACKS.openTitle} />
      <p className="lead">{calls.length === 0 ? PACKS.nothingIn : PACKS.openLead}</p>
      <ul className="pack-list">
        {calls.map((call) => (
          <li key={`${call.scenarioId} ${call.hash}`} dir="auto">
            <b>{withWriter(call)}</b>
            {call.errors > 0 && <p className="small">{ownTrouble(call.errors)}</p>}
          </li>
        ))}
      </ul>
      <p className="acts after-lead">
        {calls.length > 0 && (
          <button type="button" className="act" onClick={add}>
            {PACKS.addThese(calls.length)}
          </button>
        )}
        <Link className="quiet" to={paths.library}>
          {PACKS.toLibrary}
        </Link>
      </p>
      <p role="status" className="say">
        {said}
      </p>
    </>
  );
}

async function openPack(payload: string): Promise<Opened> {
  const read = await readPack(payload);
  if ('trouble' in read) return { trouble: PARTNER_TROUBLE[read.trouble] };
  const count = splitCalls(read.yaml).length;
  if (count > MOST_SENT) return { trouble: PACKS.tooMany(count) };
  const { readSentCalls } = await import('../../stores/read-sent-calls.ts');
  return { calls: await readSentCalls({ path: 'sent.yaml', text: read.yaml }) };
}
