import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { paths } from '../../paths.ts';
import { useSession } from '../../stores/session-context.tsx';
import { FINISH } from '../../words/settings.ts';
import { TAKE_ALONG } from '../../words/take-along.ts';
import { TakeLinks } from '../take-along/take-links.tsx';

type Props = { onSaveFile: () => Promise<void>; onFinished: () => Promise<void> };

/** `/finish`: on a shared computer, take it with me or wipe. */
export function FinishPage({ onSaveFile, onFinished }: Props) {
  const session = useSession();
  const navigate = useNavigate();
  const [wiped, setWiped] = useState(false);
  const [taken, setTaken] = useState(false);
  const [asking, setAsking] = useState(false);
  const wipe = () => void session.wipe().then(() => setWiped(true));
  if (wiped)
    return (
      <>
        <PageTitle title={FINISH.done} />
        <p className="acts after-lead">
          <button
            type="button"
            className="act"
            onClick={() => void onFinished().then(() => navigate(paths.today))}
          >
            {FINISH.again}
          </button>
        </p>
      </>
    );
  if (session.place === 'device') return <Navigate to={paths.settings} replace />;
  return (
    <>
      <PageTitle title={FINISH.title} />
      <p className="lead">{FINISH.lead}</p>
      <div className="finish">
        <p>
          <button type="button" className="act" onClick={() => void onSaveFile().then(() => setTaken(true))}>
            {FINISH.take}
          </button>
        </p>
        <p className="say soft" role="status">
          {taken ? FINISH.taken : FINISH.takeNote}
        </p>
        <TakeLinks />
        <p className="say soft">{TAKE_ALONG.note}</p>
        <p className="wipe">
          <button type="button" className="quiet" onClick={taken ? wipe : () => setAsking(true)}>
            {FINISH.wipe}
          </button>
        </p>
        <p className="say soft">{FINISH.wipeNote}</p>
        {asking && (
          <AskDialog
            title={FINISH.wipeAsk}
            note={FINISH.wipeAskNote}
            go={FINISH.wipeGo}
            cancel={FINISH.wipeNot}
            onCancel={() => setAsking(false)}
            onGo={wipe}
          />
        )}
      </div>
    </>
  );
}
