import { useState } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { Tick } from '../../components/tick.tsx';
import { useWorld } from '../../device/world.tsx';
import type { PrivateTopic } from '../../domain/card/private-topic.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../stores/session-context.tsx';
import { PAPER, TAKE_ALONG, TAKE_CODES } from '../../words/take-along.ts';
import { PrivateTicks } from '../card/private-ticks.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { type Codes, useCodes } from './use-codes.ts';
import { usePaperJobs } from './use-paper-jobs.ts';

/** `/take/paper`: every job and all its words on plain paper, and the codes that bring them back if they are wanted. */
export function TakePaperPage() {
  const { print } = useWorld();
  const { place } = useSession();
  const { jobs, topics } = usePaperJobs();
  const [ticked, setTicked] = useState<ReadonlySet<PrivateTopic>>(new Set());
  const [withCodes, setWithCodes] = useState(false);
  const codes = useCodes(withCodes);
  const back = place === 'memory' ? paths.finish : paths.settings;
  return (
    <div className="panes panes-card">
      <section className="card-choices">
        <PageTitle title={PAPER.title} />
        <p className="lead">{jobs.length === 0 ? PAPER.none : PAPER.lead}</p>
        <form className="card-form" onSubmit={(event) => event.preventDefault()}>
          {topics.length > 0 && (
            <PrivateTicks
              legend={PAPER.private}
              note={PAPER.privateNote}
              topics={topics}
              ticked={ticked}
              onChange={setTicked}
            />
          )}
          {jobs.length > 0 && (
            <div>
              <Tick label={PAPER.withCodes} checked={withCodes} onChange={setWithCodes} />
              <p role="status" className="say small soft">
                {noteOf(withCodes ? codes : undefined)}
              </p>
            </div>
          )}
          <p className="acts">
            {jobs.length > 0 && (
              <button type="button" className="act" disabled={withCodes && !codes} onClick={print}>
                {PAPER.print}
              </button>
            )}
            <Link className="quiet" to={paths.takeCodes}>
              {TAKE_ALONG.codes}
            </Link>
            <Link className="quiet" to={back}>
              {place === 'memory' ? TAKE_CODES.toFinish : TAKE_CODES.toSettings}
            </Link>
          </p>
        </form>
      </section>
      {jobs.length > 0 && (
        <PaperSheet
          jobs={jobs}
          ticked={ticked}
          urls={withCodes && codes && 'urls' in codes ? codes.urls : []}
        />
      )}
    </div>
  );
}

/** What is said of the codes: what they hold, or why there are none. */
function noteOf(codes: Codes): string {
  if (codes && 'trouble' in codes) return TAKE_CODES.troubles[codes.trouble];
  return codes?.noPractice ? TAKE_CODES.noPractice : PAPER.withCodesNote;
}
