import { memo, useMemo } from 'react';
import { useTurnNames } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';
import { TurnGroup } from './turn-group.tsx';

/** So many turns are drawn anew where one of them changed, and laid out only when they come into sight. */
const TOGETHER = 40;

/** Every turn of the call, one of them open. A letter typed in it draws nothing of the others anew. */
export const TurnList = memo(function TurnList({ open }: { open: string | undefined }) {
  const ids = useTurnNames();
  const groups = useMemo(() => {
    const count = Math.ceil(ids.length / TOGETHER);
    return Array.from({ length: count }, (_, at) => ids.slice(at * TOGETHER, (at + 1) * TOGETHER));
  }, [ids]);
  return (
    <section className="section" aria-labelledby="turns">
      <h2 id="turns">{EDIT_CALL.turns}</h2>
      <p className="say">{EDIT_CALL.turnsLead}</p>
      <div className="turns">
        {groups.map((group, at) => (
          <TurnGroup
            key={group[0]}
            ids={group}
            first={at * TOGETHER + 1}
            open={open !== undefined && group.includes(open) ? open : undefined}
          />
        ))}
      </div>
    </section>
  );
});
