import { memo } from 'react';
import { findWords } from '../../domain/script/find-words.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { PARTNER_SAID } from '../../words/partner-said.ts';
import { CommentNote } from '../comment-note.tsx';
import { useSettleComment } from '../use-settle-comment.ts';

/** That somebody read the draft, how much of what they said is open, and what they said of lines that are gone. */
export const ReadBySomeone = memo(function ReadBySomeone({ script }: { script: ScriptRow }) {
  const settle = useSettleComment(script.id);
  const open = (script.comments ?? []).filter(({ done }) => !done);
  if (open.length === 0) return null;
  const gone = open.filter(({ lineId }) => !findWords(script, lineId));
  return (
    <section className="partner-said">
      <p>{PARTNER_SAID.someoneRead(open.length)}</p>
      {gone.map((comment) => (
        <CommentNote
          key={comment.id}
          comment={comment}
          label={PARTNER_SAID.goneLine}
          text={undefined}
          onSettle={settle}
        />
      ))}
    </section>
  );
});
