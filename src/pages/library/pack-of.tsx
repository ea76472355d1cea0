import { useId } from 'react';
import { ownCallId } from '../../domain/library/own-call-id.ts';
import { isNewer, type Pack } from '../../domain/library/pack/packs-by-writer.ts';
import type { ScenarioRow } from '../../stores/row-types.ts';
import { useActions } from '../../stores/session-context.tsx';
import { ownTrouble } from '../../words/library.ts';
import { PACKS } from '../../words/packs.ts';

type Props = {
  pack: Pack<ScenarioRow>;
  onAdd: () => void;
  onRemove: () => void;
  onStart: ((id: string) => void) | undefined;
};

/** The calls of one writer: how many, which, and what can be done with them. */
export function PackOf({ pack: { by, items }, onAdd, onRemove, onStart }: Props) {
  const id = useId();
  const missing = items.filter(({ row }) => !row).length;
  const kept = items.length - missing;
  return (
    <section className="pack" aria-labelledby={id}>
      <h3 id={id} dir="auto">
        {PACKS.by(by)}
      </h3>
      <p>{PACKS.count(items.length, kept)}</p>
      <p className="acts">
        {missing > 0 && (
          <button type="button" className="quiet strong" aria-describedby={id} onClick={onAdd}>
            {kept === 0 ? PACKS.add : PACKS.addAll(missing)}
          </button>
        )}
        {kept > 0 && (
          <button type="button" className="quiet" aria-describedby={id} onClick={onRemove}>
            {PACKS.remove}
          </button>
        )}
      </p>
      <details>
        <summary aria-describedby={id}>{PACKS.which}</summary>
        <ul>
          {items.map((item) => (
            <li key={item.row?.id ?? item.call?.file ?? item.title}>
              <p className="strong" dir="auto">
                {item.title}
              </p>
              {isNewer(item) && <p className="small soft">{PACKS.newer}</p>}
              {item.row && <Kept row={item.row} onStart={onStart} />}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Kept({ row, onStart }: { row: ScenarioRow } & Pick<Props, 'onStart'>) {
  const { addScenario } = useActions();
  const name = <span className="unseen"> {row.title}</span>;
  const makeOwn = () => {
    const { id: _id, v: _v, changedAt: _changedAt, pack: _pack, ...call } = row;
    addScenario(call);
  };
  return (
    <>
      {row.errors > 0 && <p className="small">{ownTrouble(row.errors)}</p>}
      <p className="acts small">
        {onStart && row.errors === 0 && (
          <button type="button" className="quiet" onClick={() => onStart(ownCallId(row.id))}>
            {PACKS.practise}
            {name}
          </button>
        )}
        <button type="button" className="quiet" onClick={makeOwn}>
          {PACKS.own}
          {name}
        </button>
      </p>
    </>
  );
}
