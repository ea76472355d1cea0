import { SelectField } from '../../components/select-field.tsx';
import { addPerson, changePerson, removePerson } from '../../domain/library/edit/people.ts';
import { ROLES } from '../../domain/library/ids.ts';
import { useCall, useChange } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { ROLE_NAMES } from '../../words/rehearse.ts';
import { KeptText } from './kept-text.tsx';

/** Everybody who speaks in the call. */
export function PeopleFields() {
  const people = useCall(({ call }) => call.file.people);
  const change = useChange();
  return (
    <section className="edit-part" aria-labelledby="people">
      <h3 id="people">{EDIT_CALL.people}</h3>
      <ul className="edit-rows">
        {Object.entries(people).map(([id, { name = '', role }]) => (
          <li key={id}>
            <KeptText
              label={EDIT_CALL.personName}
              value={name}
              onGive={(typed) => change(`people ${id}`, (file) => changePerson(file, id, { name: typed }))}
            />
            <SelectField
              label={EDIT_CALL.personRole}
              values={ROLES}
              labels={ROLE_NAMES}
              value={role}
              onChange={(next) => change('role', (file) => changePerson(file, id, { role: next }))}
            />
            <button
              type="button"
              className="quiet"
              onClick={() => change('remove', (file) => removePerson(file, id))}
            >
              {EDIT_CALL.removePerson}
              <span className="unseen"> {name || ROLE_NAMES[role]}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="quiet"
        onClick={() => change('add', (file) => addPerson(file, '', 'hr'))}
      >
        {EDIT_CALL.addPerson}
      </button>
    </section>
  );
}
