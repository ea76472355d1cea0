import { memo } from 'react';
import { Link } from 'react-router';
import { leadsTo } from '../../domain/library/edit/leads-to.ts';
import { useCall, useTurnNames } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL, END_NAMES } from '../../words/edit-call.ts';
import { quoteSaid } from '../../words/quote-said.ts';
import { atTurn } from './at-turn.ts';
import { TurnFields } from './turn-fields.tsx';

/** Every turn of the call, one of them open. A letter typed in it draws no other anew. */
export function TurnList({ open }: { open: string | undefined }) {
  const ids = useTurnNames();
  return (
    <section className="section" aria-labelledby="turns">
      <h2 id="turns">{EDIT_CALL.turns}</h2>
      <p className="say">{EDIT_CALL.turnsLead}</p>
      <ol className="turns">
        {ids.map((id) => (
          <TurnRow key={id} id={id} isOpen={id === open} />
        ))}
      </ol>
    </section>
  );
}

type RowProps = { id: string; isOpen: boolean };

const TurnRow = memo(function TurnRow({ id, isOpen }: RowProps) {
  return (
    <li className={isOpen ? 'open' : undefined}>{isOpen ? <TurnFields id={id} /> : <ShutTurn id={id} />}</li>
  );
});

function ShutTurn({ id }: { id: string }) {
  const turn = useCall(({ call }) => call.file.turns[id]);
  const begins = useCall(({ call }) => call.file.start.includes(id));
  const errors = useCall(({ found }) => found?.byTurn.get(id));
  if (!turn) return null;
  const targets = leadsTo(turn);
  return (
    <>
      <h3 dir="auto">
        <Link className="quiet" to={atTurn({ turn: id })}>
          {id}
        </Link>
      </h3>
      <p dir="auto">{turn.says?.[0] === undefined ? EDIT_CALL.nothingSaid : quoteSaid(turn.says[0])}</p>
      <p className="small soft">
        {begins && `${EDIT_CALL.begins}. `}
        {turn.end !== undefined && `${EDIT_CALL.endsWith(END_NAMES[turn.end])}. `}
        {targets.length > 0 && `${EDIT_CALL.leads(targets.join(', '))}. `}
        {errors && <b>{EDIT_CALL.noted(errors.length)}</b>}
      </p>
    </>
  );
}
