import { useState } from 'react';
import { Link } from 'react-router';
import { ownCallId } from '../../domain/library/own-call-id.ts';
import { paths } from '../../paths.ts';
import type { ScenarioRow } from '../../stores/row-types.ts';
import { useActions, useOwn } from '../../stores/session-context.tsx';
import { LIBRARY, ownAbout } from '../../words/library.ts';
import { CallRow } from './call-row.tsx';
import { NewCall } from './new-call.tsx';
import { SaveCall } from './save-call.tsx';

type Props = { onStart: ((id: string) => void) | undefined };

/** The calls that the person wrote or took over: to practise, change, save as a file, and take out. */
export function OwnCalls({ onStart }: Props) {
  const rows = useOwn((own) => own.scenarios);
  const { removeScenario, putBackScenario } = useActions();
  const [gone, setGone] = useState<ScenarioRow>();
  const shown = Object.values(rows)
    .filter(({ pack }) => pack === undefined)
    .sort((one, other) => other.changedAt - one.changedAt);
  const takeOut = (row: ScenarioRow) => {
    removeScenario(row.id);
    setGone(row);
  };
  const putBack = () => {
    if (gone) putBackScenario(gone);
    setGone(undefined);
  };
  return (
    <section className="section" aria-labelledby="own-calls">
      <h2 id="own-calls">{LIBRARY.own}</h2>
      {shown.length === 0 && <p>{LIBRARY.noOwn}</p>}
      <NewCall />
      <div role="status">
        {gone && (
          <p dir="auto">
            {LIBRARY.takenOut(gone.title)}{' '}
            <button type="button" className="quiet" onClick={putBack}>
              {LIBRARY.putBack}
            </button>
          </p>
        )}
      </div>
      <ol className="next">
        {shown.map((row) => (
          <CallRow key={row.id} {...row} about={ownAbout(row)}>
            {(labelledBy) => (
              <>
                {onStart && row.errors === 0 && (
                  <button
                    type="button"
                    className="quiet"
                    aria-describedby={labelledBy}
                    onClick={() => onStart(ownCallId(row.id))}
                  >
                    {LIBRARY.practise}
                  </button>
                )}
                <Link className="quiet" aria-describedby={labelledBy} to={paths.editCall(row.id)}>
                  {LIBRARY.change}
                </Link>
                <button
                  type="button"
                  className="quiet"
                  aria-describedby={labelledBy}
                  onClick={() => takeOut(row)}
                >
                  {LIBRARY.takeOut}
                </button>
                <SaveCall row={row} labelledBy={labelledBy} />
              </>
            )}
          </CallRow>
        ))}
      </ol>
    </section>
  );
}
