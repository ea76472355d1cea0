import { use, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { withHeard } from '../../domain/rehearsal/with-heard.ts';
import { paths } from '../../paths.ts';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { useGraphOf } from '../use-graph-of.ts';
import { useRehearsal } from '../use-rehearsal.ts';
import { PracticeCall } from './practice-call.tsx';

/** `/rehearse/:rehearsalId`: the practice call. A reload goes on where it was. */
export function RehearsePage() {
  const { rehearsalId = '' } = useParams();
  const rehearsal = useRehearsal(rehearsalId);
  if (rehearsal === 'reading') return null;
  return rehearsal ? <Resumed rehearsal={rehearsal} /> : <NotFound />;
}

function Resumed({ rehearsal }: { rehearsal: RehearsalRow }) {
  const { language } = useContent();
  const { graph: whole, hash } = use(useGraphOf()(language, rehearsal.scenario.id));
  const { heard } = rehearsal;
  const graph = useMemo(() => withHeard(whole, heard ?? []), [whole, heard]);
  const script = useOwn((own) => own.scripts[rehearsal.scriptId]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  if (hash !== rehearsal.scenario.hash)
    return (
      <>
        <PageTitle title={REHEARSE.changed} />
        <p className="acts after-lead">
          <Link className="act" to={paths.debrief(rehearsal.id)}>
            {REHEARSE.changedGo}
          </Link>
        </p>
      </>
    );
  return <PracticeCall rehearsal={rehearsal} graph={graph} script={script} opening={opening} />;
}
