import { factsOf } from '../domain/openings/facts-of.ts';
import { wordsInstead } from '../domain/partner/words-instead.ts';
import { findWords } from '../domain/script/find-words.ts';
import type { Comment } from '../domain/script/script.ts';
import { settleComment } from '../domain/script/settle-comment.ts';
import { useSession } from '../stores/session-context.tsx';
import { useContent } from './use-content.ts';

/** What can become of a comment: its words are used, it is taken, or left. */
export type Settle = (comment: Comment, how: 'used' | 'taken' | 'left') => void;

/** Is done with a comment. Words that are used change the line as if they were typed, and can be undone like that. */
export function useSettleComment(scriptId: string): Settle {
  const { own } = useSession();
  const { speech } = useContent();
  const putIn = ({ lineId, instead }: Comment) => {
    const { scripts, openings, me, editLine, editAnswer } = own.getState();
    const script = scripts[scriptId];
    const opening = script && openings[script.openingId];
    const found = script && findWords(script, lineId);
    if (!opening || !found || instead === undefined) return;
    const facts = factsOf(me, opening);
    const { parts } = 'line' in found ? found.line : found.answer;
    const words = wordsInstead(instead, parts, facts, speech);
    if ('line' in found) editLine(scriptId, found.channel, lineId, words, facts, speech);
    else editAnswer(scriptId, lineId, words, facts, speech);
  };
  return (comment, how) => {
    // the words first: how they were becomes a version only while they are what was changed last
    if (how === 'used') putIn(comment);
    own
      .getState()
      .changeScript(scriptId, (now) => settleComment(now, comment.id, how === 'left' ? 'left' : 'taken'));
  };
}
