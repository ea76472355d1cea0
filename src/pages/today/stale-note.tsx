import { useMemo } from 'react';
import { Link } from 'react-router';
import { staleDate } from '../../domain/calls/stale-date.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { TODAY } from '../../words/today.ts';
import { useContent } from '../use-content.ts';
import { useSayDay } from '../use-say-day.ts';

/** One line where the words, and so the card, name a day that has gone by. */
export function StaleNote({ opening, script }: { opening: OpeningRow; script: ScriptRow }) {
  const sayDay = useSayDay();
  const { speech } = useContent(opening.country);
  const me = useOwn((own) => own.me);
  const day = useMemo(() => staleDate(script, factsOf(me, opening), speech), [script, me, opening, speech]);
  if (day === undefined) return null;
  return (
    <p className="small stale">
      {TODAY.stale(sayDay(day))}{' '}
      <Link className="quiet" to={paths.script(script.id)}>
        {TODAY.staleChange}
      </Link>
    </p>
  );
}
