import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { paths } from '../../paths.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { MY_CALLS } from '../../words/my-calls.ts';
import { MyNumbers } from './my-numbers.tsx';
import { MyRecord } from './my-record.tsx';

/** `/my-calls`: the numbers of all real calls; with `?show=record` the record of contacts. */
export function MyCallsPage() {
  const calls = useOwn((own) => own.calls);
  const contacts = useMemo(() => Object.values(calls), [calls]);
  const [search] = useSearchParams();
  if (contacts.length === 0) return <NothingYet />;
  const isRecord = search.get('show') === 'record';
  return (
    <div className="my-calls">
      <PageTitle title={MY_CALLS.title} />
      <p className="lead">{MY_CALLS.lead}</p>
      <nav className="acts my-calls-views" aria-label={MY_CALLS.views}>
        <Link className="quiet" to={paths.myCalls} aria-current={isRecord ? undefined : 'page'}>
          {MY_CALLS.numbers}
        </Link>
        <Link
          className="quiet"
          to={`${paths.myCalls}?show=record`}
          aria-current={isRecord ? 'page' : undefined}
        >
          {MY_CALLS.record}
        </Link>
        <Link className="quiet" to={paths.typeSheet}>
          {MY_CALLS.typeSheet}
        </Link>
      </nav>
      {isRecord ? <MyRecord contacts={contacts} /> : <MyNumbers contacts={contacts} />}
    </div>
  );
}

function NothingYet() {
  return (
    <>
      <PageTitle title={MY_CALLS.title} />
      <p className="lead">{MY_CALLS.none}</p>
      <div className="acts after-lead">
        <Link className="act" to={paths.today}>
          {MY_CALLS.toToday}
        </Link>
        <Link className="quiet" to={paths.typeSheet}>
          {MY_CALLS.typeSheet}
        </Link>
      </div>
    </>
  );
}
