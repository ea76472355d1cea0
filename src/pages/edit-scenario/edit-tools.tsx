import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useCall } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { atTurn } from './at-turn.ts';

/** Undo and redo, the list or the map, trying the call out, and the way back. */
export function EditTools({ map }: { map: true | undefined }) {
  const undo = useCall((call) => (call.past.length > 0 ? call.undo : undefined));
  const redo = useCall((call) => (call.future.length > 0 ? call.redo : undefined));
  const start = useCall(({ call }) => call.file.start.find((id) => Object.hasOwn(call.file.turns, id)));
  return (
    <div className="acts edit-tools">
      <button type="button" className="quiet" disabled={!undo} onClick={undo}>
        {EDIT_CALL.undo}
      </button>
      <button type="button" className="quiet" disabled={!redo} onClick={redo}>
        {EDIT_CALL.redo}
      </button>
      <Link className="quiet" to={atTurn(map ? {} : { map: true })}>
        {map ? EDIT_CALL.list : EDIT_CALL.map}
      </Link>
      {start !== undefined && (
        <Link className="quiet" to={atTurn({ play: start })}>
          {EDIT_CALL.playStart}
        </Link>
      )}
      <Link className="quiet" to={paths.library}>
        {EDIT_CALL.library}
      </Link>
    </div>
  );
}
