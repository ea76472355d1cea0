import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { factsOf } from '../../domain/openings/facts-of.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { useScriptOf } from '../use-script-of.ts';
import { AfterCall } from './after-call.tsx';
import { BeforeCall } from './before-call.tsx';
import { OnCall } from './on-call.tsx';

/** Where one is, in the address, so that a reload comes back to it: before the call, on the phone, or after it. */
const PLACES = ['before', 'on', 'after'] as const;
type Place = (typeof PLACES)[number];

/** `/call/:openingId`: the real call, from getting ready to what came of it. */
export function CallPage() {
  const { openingId = '' } = useParams();
  const opening = useOwn((own) => own.openings[openingId]);
  return opening ? <CallOf key={openingId} opening={opening} /> : <NotFound />;
}

function CallOf({ opening }: { opening: OpeningRow }) {
  const [search, setSearch] = useSearchParams();
  const me = useOwn((own) => own.me);
  const noted = useOwn((own) => own.calls[search.get('noted') ?? '']);
  const [undone, setUndone] = useState(false);
  const script = useScriptOf(opening.id);
  const facts = useMemo(() => factsOf(me, opening), [me, opening]);
  const call = noted?.openingId === opening.id ? noted : undefined;
  const place = call ? 'after' : (PLACES.find((each) => each === search.get('at')) ?? 'before');
  const go = (at: Place) => setSearch({ at });
  if (place === 'after')
    return (
      <AfterCall
        opening={opening}
        script={script}
        call={call}
        undone={undone && !call}
        onNoted={(id) => setSearch({ noted: id }, { replace: true })}
        onUndone={() => {
          setUndone(true);
          setSearch({ at: 'after' }, { replace: true });
        }}
      />
    );
  const shown = { opening, script, facts };
  return place === 'on' ? (
    <OnCall {...shown} onBack={() => go('before')} onCalled={() => go('after')} />
  ) : (
    <BeforeCall opening={opening} script={script} onDialled={() => go('on')} onCalled={() => go('after')} />
  );
}
