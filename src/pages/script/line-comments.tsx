import { useRef } from 'react';
import { useOwn } from '../../stores/session-context.tsx';
import { CommentNote } from '../comment-note.tsx';
import { useSettleComment } from '../use-settle-comment.ts';

type Props = { scriptId: string; lineId: string; label: string; text: string };

/** What somebody who read the draft said of this line and what is not done with yet. */
export function LineComments({ scriptId, lineId, label, text }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // the same list while words are typed: it is looked through only when a comment changes
  const comments = useOwn((own) => own.scripts[scriptId]?.comments);
  const settle = useSettleComment(scriptId);
  const open = (comments ?? []).filter((each) => each.lineId === lineId && !each.done);
  return (
    <div ref={box}>
      {open.map((comment) => (
        <CommentNote
          key={comment.id}
          comment={comment}
          label={label}
          text={text}
          onSettle={(each, how) => {
            settle(each, how);
            box.current?.closest('li')?.querySelector('textarea')?.focus();
          }}
        />
      ))}
    </div>
  );
}
