import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { asName } from '../../domain/library/edit/make-name.ts';
import { useCallNow } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';

type Props = { id: string; onName: (name: string) => void };

/** The name of a turn: taken once it is whole, since everything that leads there changes with it. */
export function NameField({ id, onName }: Props) {
  const now = useCallNow();
  const [typed, setTyped] = useState(id);
  const [taken, setTaken] = useState<string>();
  const take = () => {
    const name = asName(typed);
    const isTaken = name !== id && Object.hasOwn(now().call.file.turns, name);
    setTaken(isTaken ? name : undefined);
    if (name === '' || name === 'back' || name === id || isTaken) setTyped(id);
    else onName(name);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onBlur={take}
    >
      <TextField label={EDIT_CALL.name} value={typed} onChange={setTyped} />
      <p role="status" className="small">
        {taken !== undefined && EDIT_CALL.taken(taken)}
      </p>
    </form>
  );
}
