import { commentsFrom } from '../../domain/partner/take-comments.ts';
import { findWords } from '../../domain/script/find-words.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { PARTNER_SAID } from '../../words/partner-said.ts';
import { CommentNote } from '../comment-note.tsx';
import { useSettleComment } from '../use-settle-comment.ts';

type Props = { script: ScriptRow; rehearsalId: string };

/** What the partner wrote about the lines, to be taken or left one by one. */
export function SaidOfWords({ script, rehearsalId }: Props) {
  const settle = useSettleComment(script.id);
  const comments = commentsFrom(script, rehearsalId);
  if (comments.length === 0) return null;
  return (
    <section className="section">
      <h2>{PARTNER_SAID.ofWords}</h2>
      <ul>
        {comments.map((comment) => (
          <li key={comment.id}>
            <CommentNote
              comment={comment}
              label={comment.read}
              text={findWords(script, comment.lineId) ? '' : undefined}
              onSettle={settle}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
