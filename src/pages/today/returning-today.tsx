import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { useWorld } from '../../device/world.tsx';
import { orderOpenings } from '../../domain/calls/order-openings.ts';
import { paths } from '../../paths.ts';
import { TODAY } from '../../words/today.ts';
import { useAdvised } from '../use-advice.ts';
import { useSayDay } from '../use-say-day.ts';
import { NextStep } from './next-step.tsx';

/** Today for someone who was here before: the one next step of each job, easy ones first. */
export function ReturningToday() {
  const { today } = useWorld();
  const sayDay = useSayDay();
  const ordered = orderOpenings(useAdvised());
  const easyFirst = ordered.length > 1 && ordered[0]?.opening.interest === 'easy';
  return (
    <>
      <PageTitle
        title={easyFirst ? TODAY.titleEasy : TODAY.title}
        above={<p className="soft above-title">{sayDay(today())}</p>}
      />
      {ordered.length > 1 && <p className="lead">{TODAY.lead}</p>}
      <ol className="next">
        {ordered.map(({ opening, advice }, index) => (
          <NextStep key={opening.id} opening={opening} advice={advice} main={index === 0} />
        ))}
      </ol>
      <p className="acts add-job">
        <Link className="quiet" to={paths.newScript}>
          {TODAY.add}
        </Link>
      </p>
    </>
  );
}
