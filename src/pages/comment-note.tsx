import type { Comment } from '../domain/script/script.ts';
import { PARTNER_SAID } from '../words/partner-said.ts';
import { REHEARSE } from '../words/rehearse.ts';
import type { Settle } from './use-settle-comment.ts';

type Props = {
  comment: Comment;
  /** Which line it is about, for those who hear the buttons alone. */
  label: string;
  /** The words as they stand now; not given where they are gone. */
  text: string | undefined;
  onSettle: Settle;
};

/** What somebody said of a line, and three ways to be done with it. */
export function CommentNote({ comment, label, text, onSettle }: Props) {
  const { good, text: said, instead, read, done } = comment;
  const can = (how: 'used' | 'taken' | 'left', name: string) => (
    <button type="button" className="quiet" onClick={() => onSettle(comment, how)}>
      {name}
      <span className="unseen"> {label}</span>
    </button>
  );
  return (
    <div className="comment-note">
      <p className="small" dir="auto">
        {good ? PARTNER_SAID.good : `${PARTNER_SAID.says} ${said === undefined ? '' : REHEARSE.quoted(said)}`}
      </p>
      {instead !== undefined && (
        <p className="small" dir="auto">
          {PARTNER_SAID.rather} {REHEARSE.quoted(instead)}
        </p>
      )}
      {read !== text && (
        <p className="small soft" dir="auto">
          {PARTNER_SAID.read} {REHEARSE.quoted(read)}
        </p>
      )}
      {done ? (
        <p className="small soft">{PARTNER_SAID[done]}</p>
      ) : (
        <p className="acts small">
          {instead !== undefined && text !== undefined && can('used', PARTNER_SAID.use)}
          {can('taken', PARTNER_SAID.take)}
          {!good && can('left', PARTNER_SAID.leave)}
        </p>
      )}
    </div>
  );
}
