import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { paths } from '../../paths.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { NO_WORDS } from '../../words/practice.ts';
import { openingTitle } from '../../words/script.ts';
import { useScriptsByOpening } from '../use-script-of.ts';

/** `/practice`: for which job; where nothing was written yet, the way to one's own words. */
export function ChooseScript() {
  const openings = useOwn((own) => own.openings);
  const scripts = [...useScriptsByOpening().values()]
    .flatMap((script) => {
      const opening = openings[script.openingId];
      return opening && opening.putAway === undefined ? [{ script, opening }] : [];
    })
    .reverse();
  if (scripts.length === 0)
    return (
      <>
        <PageTitle title={NO_WORDS.title} />
        <p className="lead">{NO_WORDS.lead}</p>
        <p className="acts after-lead">
          <Link className="act" to={paths.newScript}>
            {NO_WORDS.write}
          </Link>
          <Link className="quiet" to={paths.watch('confirm-receipt')}>
            {NO_WORDS.watch}
          </Link>
        </p>
        <p className="small soft">{NO_WORDS.note}</p>
      </>
    );
  return (
    <>
      <PageTitle title={NO_WORDS.title} />
      <p className="lead">{NO_WORDS.which}</p>
      <ul className="drills">
        {scripts.map(({ script, opening }, at) => (
          <li key={script.id}>
            <h2 id={`for-${script.id}`} dir="auto">
              {openingTitle(opening.facts.position, opening.facts.employer)}
            </h2>
            <Link
              className={at === 0 ? 'act' : 'quiet'}
              aria-describedby={`for-${script.id}`}
              to={paths.practice(script.id)}
            >
              {NO_WORDS.open}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
