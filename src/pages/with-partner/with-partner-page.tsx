import { useParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { waitsForPartner } from '../../domain/rehearsal/waits-for-partner.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { WITH_PARTNER } from '../../words/partner.ts';
import { askSomeone } from '../../words/partner-said.ts';
import { openingTitle } from '../../words/script.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { AskSomeone } from './ask-someone.tsx';
import { ItCameBack } from './it-came-back.tsx';

/** `/with-partner/:scriptId`: asks somebody to play the employer, and takes what comes back. */
export function WithPartnerPage() {
  const { scriptId = '' } = useParams();
  const script = useOwn((own) => own.scripts[scriptId]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  // reads them from the disk; those that wait are not among what was practised
  const practised = useRehearsals(script?.id);
  const all = useOwn((own) => own.rehearsals);
  if (!script || !opening) return <NotFound />;
  if (!practised) return null;
  const waiting = Object.values(all)
    .filter((row) => row.scriptId === script.id && waitsForPartner(row))
    .sort((one, other) => other.changedAt - one.changedAt);
  const { position, employer } = opening.facts;
  return (
    <>
      <PageTitle
        title={askSomeone()}
        above={
          <p className="soft above-title" dir="auto">
            {openingTitle(position, employer)}
          </p>
        }
      />
      <p className="lead">{WITH_PARTNER.lead}</p>
      <AskSomeone script={script} opening={opening} practised={practised} />
      {waiting.length > 0 && <ItCameBack waiting={waiting} />}
    </>
  );
}
