import { memo } from 'react';
import { Link } from 'react-router';
import { leadsTo } from '../../domain/library/edit/leads-to.ts';
import { type ListedTurn, useTurnsOf } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL, END_NAMES } from '../../words/edit-call.ts';
import { quoteSaid } from '../../words/quote-said.ts';
import { atTurn } from './at-turn.ts';
import { TurnFields } from './turn-fields.tsx';

type Props = {
  ids: readonly string[];
  /** The place of the first of them in the call, counted from 1. */
  first: number;
  open: string | undefined;
};

/** Some turns that stand one after the other. */
export const TurnGroup = memo(function TurnGroup({ ids, first, open }: Props) {
  const turns = useTurnsOf(ids);
  return (
    <ol start={first} className={open === undefined ? undefined : 'with-open'}>
      {turns.map((listed) => (
        <li key={listed.id} className={listed.id === open ? 'open' : undefined}>
          {listed.id === open ? <TurnFields id={listed.id} /> : <ShutTurn {...listed} />}
        </li>
      ))}
    </ol>
  );
});

const ShutTurn = memo(function ShutTurn({ id, turn, begins, noted }: ListedTurn) {
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
        {noted > 0 && <b>{EDIT_CALL.noted(noted)}</b>}
      </p>
    </>
  );
});
