import { useId, useState } from 'react';
import { useCallNow } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';

type Props = {
  label: string;
  /** The turn it leads to; empty where it leads nowhere yet. */
  value: string;
  onChoose: (id: string) => void;
  /** A new turn is made and chosen; not offered where this is not given. */
  onNew?: () => void;
  /** It may lead nowhere. */
  none?: string;
};

/** No turn has such a name. */
const NEW = '+';

/**
 * One of the turns of the call. All of them are listed only once somebody comes to the field: a call may have two thousand,
 * and a turn ten such fields.
 */
export function TurnSelect({ label, value, onChoose, onNew, none }: Props) {
  const id = useId();
  const now = useCallNow();
  const [ids, setIds] = useState<readonly string[]>();
  const list = () => setIds(Object.keys(now().call.file.turns));
  const others = (ids ?? []).filter((each) => each !== value);
  const isThere = value === 'back' || Object.hasOwn(now().call.file.turns, value);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onPointerEnter={list}
        onPointerDown={list}
        onFocus={list}
        onChange={(event) => (event.target.value === NEW ? onNew?.() : onChoose(event.target.value))}
      >
        {value !== '' && <option value={value}>{isThere ? value : EDIT_CALL.notThere(value)}</option>}
        {none !== undefined && <option value="">{none}</option>}
        {onNew && <option value={NEW}>{EDIT_CALL.aNewTurn}</option>}
        {others.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
}
