import { memo, use, useMemo } from 'react';
import { SelectField } from '../../components/select-field.tsx';
import { loadMoves } from '../../content/library.ts';
import { leadsTo } from '../../domain/library/edit/leads-to.ts';
import { addReply, repliesOf, setOtherwise } from '../../domain/library/edit/replies.ts';
import { withField } from '../../domain/library/edit/with-field.ts';
import { ENDS } from '../../domain/library/ids.ts';
import type { TurnFile } from '../../domain/library/schemas.ts';
import { EDIT_CALL, END_NAMES } from '../../words/edit-call.ts';
import { useContent } from '../use-content.ts';
import { ReplyFields } from './reply-fields.tsx';
import { useIsSurprise } from './surprise-field.tsx';
import { TurnSelect } from './turn-select.tsx';
import { useChangeTurn } from './use-change-turn.ts';
import { useNewTurn } from './use-new-turn.ts';

type Props = { id: string; turn: TurnFile };

/** Whether the call ends at a turn, or else where each reply leads. */
export function HowItGoesOn({ id, turn }: Props) {
  const change = useChangeTurn(id);
  const { end } = turn;
  return (
    <div className="edit-part">
      <SelectField
        label={EDIT_CALL.goesOn}
        values={['', ...ENDS]}
        labels={{ ...endLabels(), '': EDIT_CALL.noEnd }}
        value={end ?? ''}
        onChange={(next) => change('end', (now) => withField(now, 'end', next || undefined))}
      />
      {(end === undefined || turn.moves || turn.otherwise !== undefined) && (
        <Replies id={id} moves={turn.moves} otherwise={turn.otherwise} />
      )}
    </div>
  );
}

const endLabels = () =>
  Object.fromEntries(ENDS.map((end) => [end, EDIT_CALL.endsWith(END_NAMES[end])])) as Record<
    (typeof ENDS)[number],
    string
  >;

type RepliesProps = { id: string; moves: TurnFile['moves']; otherwise: TurnFile['otherwise'] };

const Replies = memo(function Replies({ id, moves, otherwise }: RepliesProps) {
  const known = use(loadMoves(useContent().language));
  const replies = useMemo(() => repliesOf({ moves }), [moves]);
  const change = useChangeTurn(id);
  const newTurn = useNewTurn(id);
  const mayGoBack = useIsSurprise(id);
  const free = known.find((each) => !Object.hasOwn(moves ?? {}, each.id) && each.id !== 'press');
  const to = otherwise === undefined || typeof otherwise === 'string' ? otherwise : otherwise.to;
  return (
    <>
      <h4>{EDIT_CALL.replies}</h4>
      <p className="small soft">{EDIT_CALL.repliesLead}</p>
      <ol className="reply-list">
        {replies.map(({ move, way, edge, isOnlyWay }, at) => (
          <ReplyFields
            key={`${move} ${way}`}
            id={id}
            move={move}
            way={way}
            edge={edge}
            isOnlyWay={isOnlyWay}
            isFirst={at === 0}
            mayGoBack={mayGoBack}
            moves={known}
          />
        ))}
      </ol>
      {free && (
        <button
          type="button"
          className="quiet"
          onClick={() => change('add', (turn) => addReply(turn, free.id, leadsTo(turn).at(-1) ?? id))}
        >
          {EDIT_CALL.addReply}
        </button>
      )}
      <TurnSelect
        label={EDIT_CALL.otherwise}
        value={to ?? ''}
        none={EDIT_CALL.noOtherwise}
        mayGoBack={mayGoBack}
        onChoose={(next) => change('otherwise', (turn) => setOtherwise(turn, next))}
        onNew={() => newTurn((turn, next) => setOtherwise(turn, next))}
      />
    </>
  );
});
