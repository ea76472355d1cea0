import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { addMadeUp, setMadeUp } from '../../domain/library/edit/made-up.ts';
import { asName } from '../../domain/library/edit/make-name.ts';
import { useCall, useChange } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { KeptText } from './kept-text.tsx';

/** Days, times and names that the call made up: declared, so that none of them gets onto a card as if it were true. */
export function MadeUpFields() {
  const madeUp = useCall(({ call }) => call.file['made-up']);
  const change = useChange();
  const [name, setName] = useState('');
  const add = () => {
    if (asName(name) !== '') change('add', (file) => addMadeUp(file, name, name.trim()));
    setName('');
  };
  return (
    <section className="edit-part" aria-labelledby="made-up">
      <h3 id="made-up">{EDIT_CALL.madeUp}</h3>
      <p className="small soft say">{EDIT_CALL.madeUpLead}</p>
      <ul className="edit-rows">
        {Object.entries(madeUp ?? {}).map(([id, words]) => (
          <li key={id}>
            <KeptText
              label={EDIT_CALL.madeUpWords(id)}
              value={words}
              onGive={(typed) => change(`made-up ${id}`, (file) => setMadeUp(file, id, typed))}
            />
            <button
              type="button"
              className="quiet"
              onClick={() => change('remove', (file) => setMadeUp(file, id, undefined))}
            >
              {EDIT_CALL.removePerson}
              <span className="unseen"> {id}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={EDIT_CALL.madeUpName} value={name} onChange={setName}>
          <button type="submit" className="quiet">
            {EDIT_CALL.addMadeUp}
          </button>
        </TextField>
      </form>
    </section>
  );
}
