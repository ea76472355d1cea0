import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { useWorld } from '../../device/world.tsx';
import { theyAsked } from '../../domain/calls/order-openings.ts';
import { paths } from '../../paths.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { openingTitle } from '../../words/script.ts';
import { TODAY } from '../../words/today.ts';
import { useAdvised } from '../use-advice.ts';
import { useSayDay } from '../use-say-day.ts';

/** The rest of a day on which somebody has done enough. What they were asked for is still said: it was agreed on. */
export function EnoughToday() {
  const { today } = useWorld();
  const sayDay = useSayDay();
  const changeSettings = useOwn((own) => own.changeSettings);
  const asked = useAdvised().filter(({ advice }) => theyAsked(advice));
  return (
    <>
      <PageTitle title={TODAY.enoughTitle} above={<p className="soft above-title">{sayDay(today())}</p>} />
      <p className="lead">{TODAY.enoughLead}</p>
      {asked.map(({ opening }) => (
        <p className="say after-lead" key={opening.id}>
          <Link className="quiet" to={paths.opening(opening.id)} dir="auto">
            {TODAY.enoughAsked(openingTitle(opening.facts.position, opening.facts.employer))}
          </Link>
        </p>
      ))}
      <p className="acts after-lead">
        <button type="button" className="quiet" onClick={() => changeSettings({ enoughOn: undefined })}>
          {TODAY.goOn}
        </button>
      </p>
    </>
  );
}
