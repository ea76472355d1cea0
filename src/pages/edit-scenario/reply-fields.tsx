import { memo } from 'react';
import { Link } from 'react-router';
import { SelectField } from '../../components/select-field.tsx';
import { optionalText } from '../../domain/library/edit/plain-text.ts';
import {
  changeMove,
  changeReply,
  putFirst,
  type Reply,
  removeReply,
} from '../../domain/library/edit/replies.ts';
import { withField } from '../../domain/library/edit/with-field.ts';
import type { EdgeFile, MoveEntry } from '../../domain/library/schemas.ts';
import { EDIT_CALL, JUDGED_NAMES, patienceWord } from '../../words/edit-call.ts';
import { sayAs } from '../../words/say.ts';
import { atTurn } from './at-turn.ts';
import { KeptText } from './kept-text.tsx';
import { TurnSelect } from './turn-select.tsx';
import { useChangeTurn } from './use-change-turn.ts';
import { useNewTurn } from './use-new-turn.ts';

type Props = Reply & { id: string; isFirst: boolean; mayGoBack: boolean; moves: readonly MoveEntry[] };

const JUDGED = ['usual', 'good', 'poor'] as const;
const PATIENCE = ['-3', '-2', '-1', '0', '1', '2'];

/** One reply: what the caller does, where it leads, and what they are told about it. */
export const ReplyFields = memo(function ReplyFields(props: Props) {
  const { id, move, way, edge, isOnlyWay, isFirst, mayGoBack, moves } = props;
  const changeThis = useChangeTurn(id);
  const newTurn = useNewTurn(id);
  const place = { move, way };
  const change = (what: string, act: (edge: EdgeFile) => EdgeFile) =>
    changeThis(`${move} ${way} ${what}`, (turn) => changeReply(turn, place, act));
  const label = labelOf(move, moves);
  const values = [...new Set([move, ...moves.map((each) => each.id)])];
  const labels = Object.fromEntries(values.map((each) => [each, labelOf(each, moves)]));
  return (
    <li aria-label={EDIT_CALL.reply(edge.label ?? label)}>
      <div className="fact-fields">
        <SelectField
          label={EDIT_CALL.move}
          values={values}
          labels={labels}
          value={move}
          onChange={(next) => changeThis('move', (turn) => changeMove(turn, move, next))}
        />
        <TurnSelect
          label={EDIT_CALL.to}
          value={edge.to}
          mayGoBack={mayGoBack}
          onChoose={(to) => change('to', (now) => ({ ...now, to }))}
          onNew={() => newTurn((turn, to) => changeReply(turn, place, (now) => ({ ...now, to })))}
        />
        <Judged edge={edge} onJudge={(good) => change('good', (now) => withField(now, 'good', good))} />
      </div>
      <KeptText
        label={EDIT_CALL.note}
        value={edge.note ?? ''}
        rows={1}
        onGive={(typed) => change('note', (now) => withField(now, 'note', optionalText(typed)))}
      />
      <details>
        <summary className="small">{EDIT_CALL.moreReply}</summary>
        <div className="fact-fields">
          <KeptText
            label={EDIT_CALL.label}
            value={edge.label ?? ''}
            onGive={(typed) => change('label', (now) => withField(now, 'label', optionalText(typed)))}
          />
          <PatienceField
            edge={edge}
            onChange={(by) => change('patience', (now) => withField(now, 'patience', by))}
          />
        </div>
      </details>
      {(edge.when || !isOnlyWay) && <p className="small soft">{EDIT_CALL.sometimes}</p>}
      <div className="acts small">
        <Link className="quiet" to={atTurn({ turn: edge.to })}>
          {EDIT_CALL.goThere(edge.to)}
        </Link>
        {!isFirst && (
          <button
            type="button"
            className="quiet"
            onClick={() => changeThis('first', (turn) => putFirst(turn, move))}
          >
            {EDIT_CALL.first}
            <span className="unseen"> {label}</span>
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => changeThis('remove', (turn) => removeReply(turn, place))}
        >
          {EDIT_CALL.removeReply}
          <span className="unseen"> {label}</span>
        </button>
      </div>
    </li>
  );
});

/** What a move does; a variant says which one it is. */
function labelOf(key: string, moves: readonly MoveEntry[]): string {
  const [move, variant] = key.split('/');
  const pick = sayAs(moves.find(({ id }) => id === move)?.pick ?? key);
  return variant === undefined ? pick : `${pick} (${variant})`;
}

function Judged({ edge, onJudge }: { edge: EdgeFile; onJudge: (good: boolean | undefined) => void }) {
  const value = edge.good === undefined ? 'usual' : edge.good ? 'good' : 'poor';
  return (
    <SelectField
      label={EDIT_CALL.judged}
      values={JUDGED}
      labels={JUDGED_NAMES}
      value={value}
      onChange={(next) => onJudge(next === 'usual' ? undefined : next === 'good')}
    />
  );
}

function PatienceField({ edge, onChange }: { edge: EdgeFile; onChange: (by: number | undefined) => void }) {
  const value = String(edge.patience ?? 0);
  const values = [...new Set([...PATIENCE, value])];
  return (
    <SelectField
      label={EDIT_CALL.patienceChange}
      values={values}
      labels={Object.fromEntries(values.map((each) => [each, patienceWord(Number(each))]))}
      value={value}
      onChange={(next) => onChange(Number(next) || undefined)}
    />
  );
}
