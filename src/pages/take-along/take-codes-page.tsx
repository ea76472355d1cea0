import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { paths } from '../../paths.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';
import { SHELL } from '../../words/shell.ts';
import { TAKE_ALONG, TAKE_CODES } from '../../words/take-along.ts';
import { CodePictures } from './code-pictures.tsx';
import { type Codes, useCodes } from './use-codes.ts';

/** `/take/codes`: everything as QR codes, for the camera of one's own phone. */
export function TakeCodesPage({ onSaveFile }: { onSaveFile: () => Promise<void> }) {
  const { place } = useSession();
  const isAnything = useOwn(({ openings, scenarios, templates }) =>
    [openings, scenarios, templates].some((rows) => Object.keys(rows).length > 0),
  );
  const codes = useCodes(isAnything);
  return (
    <div className="take-codes">
      <PageTitle title={TAKE_CODES.title} />
      {isAnything ? <Shown codes={codes} /> : <p className="lead">{TAKE_CODES.none}</p>}
      <p className="acts after-lead">
        {codes && ('trouble' in codes || codes.noPractice) && (
          <button type="button" className="act" onClick={() => void onSaveFile()}>
            {SETTINGS.save}
          </button>
        )}
        {isAnything && (
          <Link className="quiet" to={paths.takePaper}>
            {TAKE_ALONG.paper}
          </Link>
        )}
        <Link className="quiet" to={place === 'memory' ? paths.finish : paths.settings}>
          {place === 'memory' ? TAKE_CODES.toFinish : TAKE_CODES.toSettings}
        </Link>
      </p>
    </div>
  );
}

function Shown({ codes }: { codes: Codes }) {
  if (!codes) return <p className="lead soft">{SHELL.opening}</p>;
  if ('trouble' in codes) return <p className="lead">{TAKE_CODES.troubles[codes.trouble]}</p>;
  const steps = codes.urls.length === 1 ? TAKE_CODES.stepsOne : TAKE_CODES.stepsMany;
  return (
    <>
      <p className="lead">{TAKE_CODES.lead}</p>
      <ol className="numbered">
        {steps.map((step) => (
          <li key={step} className="say">
            {step}
          </li>
        ))}
      </ol>
      {codes.noPractice && <p className="say">{TAKE_CODES.noPractice}</p>}
      <p className="say small soft">{TAKE_CODES.all}</p>
      <CodePictures urls={codes.urls} />
    </>
  );
}
