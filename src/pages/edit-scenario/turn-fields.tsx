import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { addTurn } from '../../domain/library/edit/add-turn.ts';
import { freeName } from '../../domain/library/edit/make-name.ts';
import { removeTurn } from '../../domain/library/edit/remove-turn.ts';
import { renameTurn } from '../../domain/library/edit/rename-turn.ts';
import { setStart } from '../../domain/library/edit/set-start.ts';
import type { Problem } from '../../domain/library/finding.ts';
import type { TurnFile } from '../../domain/library/schemas.ts';
import { useCall, useCallNow, useChange } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { atTurn } from './at-turn.ts';
import { Problems } from './found-list.tsx';
import { HowItGoesOn } from './how-it-goes-on.tsx';
import { NameField } from './name-field.tsx';
import { SaysFields } from './says-fields.tsx';
import { TurnMore } from './turn-more.tsx';
import { WhoSays } from './who-says.tsx';

const NONE: readonly Problem[] = [];

/** One turn, open: what was found in it, who says what, and where each reply leads. */
export function TurnFields({ id }: { id: string }) {
  const turn = useCall(({ call }) => call.file.turns[id]);
  const problems = useCall(({ found }) => found?.byTurn.get(id) ?? NONE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {id}
      </h3>
      <Problems problems={problems} />
      {turn && <Fields id={id} turn={turn} />}
    </>
  );
}

function Fields({ id, turn }: { id: string; turn: TurnFile }) {
  const change = useChange();
  const now = useCallNow();
  const navigate = useNavigate();
  const rename = (name: string) => {
    change('rename', (file) => renameTurn(file, id, name));
    void navigate(atTurn({ turn: name }), { replace: true });
  };
  return (
    <div className="turn-form">
      <NameField id={id} onName={rename} />
      <WhoSays id={id} who={turn.who} response={turn.response} tone={turn.tone} />
      <SaysFields id={id} says={turn.says} />
      <KeptStart id={id} />
      <HowItGoesOn id={id} turn={turn} />
      <TurnMore id={id} turn={turn} />
      <TurnActs
        id={id}
        onAdd={() => {
          const name = freeName(EDIT_CALL.newTurn, [now().call.file.turns]);
          change('add', (file) => addTurn(file, name, id));
          // a call that has all the turns it may have got none
          if (Object.hasOwn(now().call.file.turns, name)) void navigate(atTurn({ turn: name }));
        }}
        onRemove={() => {
          change('remove', (file) => removeTurn(file, id));
          void navigate(atTurn({}));
        }}
      />
    </div>
  );
}

function KeptStart({ id }: { id: string }) {
  const begins = useCall(({ call }) => call.file.start.includes(id));
  const change = useChange();
  return (
    <label className="pickone">
      <input
        type="checkbox"
        checked={begins}
        onChange={(event) => {
          const { checked } = event.target;
          change('start', (file) => setStart(file, id, checked));
        }}
      />
      {EDIT_CALL.begins}
    </label>
  );
}

function TurnActs({ id, onAdd, onRemove }: { id: string; onAdd: () => void; onRemove: () => void }) {
  const isLast = useCall(({ call }) => call.turns.length === 1);
  return (
    <div className="acts">
      <Link className="quiet strong" to={atTurn({ turn: id, play: id })}>
        {EDIT_CALL.play}
      </Link>
      <button type="button" className="quiet" onClick={onAdd}>
        {EDIT_CALL.addTurn}
      </button>
      {!isLast && (
        <button type="button" className="quiet" onClick={onRemove}>
          {EDIT_CALL.removeTurn}
        </button>
      )}
      <Link className="quiet" to={atTurn({})}>
        {EDIT_CALL.close}
      </Link>
    </div>
  );
}
