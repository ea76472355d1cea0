import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { SHELL } from '../words/shell.ts';
import { PageTitle } from './page-title.tsx';

type Props = { title: string; advice: string; onReload?: () => void };

/** What happened, what is safe, what to do. */
export function TroublePage({ title, advice, onReload }: Props) {
  return (
    <>
      <PageTitle title={title} />
      <p className="lead">{advice}</p>
      <p className="acts after-lead">
        {onReload && (
          <button type="button" className="act" onClick={onReload}>
            {SHELL.reload}
          </button>
        )}
        <Link className={onReload ? 'quiet' : 'act'} to={paths.today}>
          {SHELL.toToday}
        </Link>
      </p>
    </>
  );
}
