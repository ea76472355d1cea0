import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { CallMap } from '../../components/call-map.tsx';
import { mapOf } from '../../domain/library/edit/map-of.ts';
import { useCall } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL, END_NAMES } from '../../words/edit-call.ts';
import { quoteSaid } from '../../words/quote-said.ts';
import { atTurn } from './at-turn.ts';

/** The call as a map. Each turn is a link that opens it in the list. */
export function MapOfCall({ near }: { near: string | undefined }) {
  const file = useCall(({ call }) => call.file);
  const found = useCall(({ found }) => found);
  const map = useMemo(() => mapOf(file, near), [file, near]);
  const first = near ?? file.start[0];
  const link = useCallback(
    (id: string, tabIndex: 0 | -1) => {
      const turn = file.turns[id];
      const problems = found?.byTurn.get(id)?.length ?? 0;
      const says = turn?.says?.[0];
      const ends = turn?.end === undefined ? undefined : EDIT_CALL.endsWith(END_NAMES[turn.end]);
      return (
        <Link to={atTurn({ turn: id })} tabIndex={tabIndex} dir="auto">
          <b>{id}</b>
          <span>{problems > 0 ? EDIT_CALL.noted(problems) : (ends ?? (says && quoteSaid(says)))}</span>
        </Link>
      );
    },
    [file, found],
  );
  return (
    <section className="section" aria-labelledby="map">
      <h2 id="map">{EDIT_CALL.mapLabel}</h2>
      <p className="say">{EDIT_CALL.mapLead}</p>
      <p className="small soft">{EDIT_CALL.mapLines}</p>
      {map.left > 0 && <p className="strong">{EDIT_CALL.mapPart(map.places.length, first ?? '')}</p>}
      <CallMap label={EDIT_CALL.mapLabel} map={map} first={first}>
        {link}
      </CallMap>
    </section>
  );
}
