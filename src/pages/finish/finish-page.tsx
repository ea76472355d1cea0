import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { paths } from '../../paths.ts';
import { useSession } from '../../stores/session-context.tsx';
import { FINISH } from '../../words/settings.ts';

type Props = { onSaveFile: () => Promise<void>; onFinished: () => Promise<void> };

/** `/finish`: on a shared computer, take it with me or wipe. */
export function FinishPage({ onSaveFile, onFinished }: Props) {
  const session = useSession();
  const navigate = useNavigate();
  const [wiped, setWiped] = useState(false);
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
          <button type="button" className="act" onClick={() => void onSaveFile()}>
            {FINISH.take}
          </button>
        </p>
        <p className="say soft">{FINISH.takeNote}</p>
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() => void session.wipe().then(() => setWiped(true))}
          >
            {FINISH.wipe}
          </button>
        </p>
        <p className="say soft">{FINISH.wipeNote}</p>
      </div>
    </>
  );
}
