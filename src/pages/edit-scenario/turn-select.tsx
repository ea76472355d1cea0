import { useId, useState } from 'react';
import type { ScenarioFile } from '../../domain/library/schemas.ts';
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
  /** It may lead back to what a surprise came in between. */
  mayGoBack?: boolean;
};

/** No turn has such a name. */
const NEW = '+';
const BACK = 'back';

/**
 * One of the turns of the call. All of them are listed only once somebody comes to the field: a call may have two thousand,
 * and a turn ten such fields.
 */
export function TurnSelect({ label, value, onChoose, onNew, none, mayGoBack }: Props) {
  const id = useId();
  const now = useCallNow();
  const [ids, setIds] = useState<readonly string[]>();
  const list = () => setIds(Object.keys(now().call.file.turns));
  const others = (ids ?? []).filter((each) => each !== value);
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
        {value !== '' && <option value={value}>{nameOf(value, now().call.file)}</option>}
        {mayGoBack && value !== BACK && <option value={BACK}>{EDIT_CALL.backToThat}</option>}
        {none !== undefined && <option value="">{none}</option>}
        {onNew && <option value={NEW}>{EDIT_CALL.aNewTurn}</option>}
        {others.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
}

function nameOf(id: string, { turns }: ScenarioFile): string {
  if (id === BACK) return EDIT_CALL.backToThat;
  return Object.hasOwn(turns, id) ? id : EDIT_CALL.notThere(id);
}
