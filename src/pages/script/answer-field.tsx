import { useDeferredValue } from 'react';
import { LineField } from '../../components/line-field.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { MarkKind } from '../../domain/script/marks/mark.ts';
import type { Answer, Script } from '../../domain/script/script.ts';
import { useActions, useOwn } from '../../stores/session-context.tsx';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { quoteSaid } from '../../words/quote-said.ts';
import { useContent } from '../use-content.ts';
import { AnswerTools } from './answer-tools.tsx';
import { LineComments } from './line-comments.tsx';
import { MarkNotes } from './mark-notes.tsx';
import { useMarks } from './use-marks.ts';
import { useTyping } from './use-typing.ts';

type Props = { answer: Answer; theySay: string; scriptId: string; facts: Facts; isFirst: boolean };

/** One answer: its words, what a coach would say of them, and what can be done to it. */
export function AnswerField({ answer, theySay, scriptId, facts, isFirst }: Props) {
  const { speech } = useContent();
  const { editAnswer, changeScript } = useActions();
  const { segments, text, type } = useTyping(answer.parts, facts, speech, (typed) =>
    editAnswer(scriptId, answer.id, typed, facts, speech),
  );
  const never = useOwn((own) => own.settings.unmarked);
  // there are two dozen of them: the page need not wait until all were looked at
  const seen = useDeferredValue(text, '');
  const found = useMarks(seen, 'line', 'call', facts, [never, answer.unmarked]);
  const marks = seen === text ? found : [];
  return (
    <LineField
      label={<span lang={CALL_LANGUAGE}>{quoteSaid(theySay)}</span>}
      segments={segments}
      marks={marks}
      onChange={type}
    >
      <MarkNotes
        channel="call"
        text={text}
        marks={marks}
        position={facts.position}
        label={theySay}
        onUse={type}
        onKeep={(kind) => changeScript(scriptId, (now) => withoutMark(now, answer.id, kind))}
      />
      <LineComments scriptId={scriptId} lineId={answer.id} label={theySay} text={text} />
      <AnswerTools scriptId={scriptId} answer={answer} first={isFirst} theySay={theySay} />
    </LineField>
  );
}

/** "Keep mine": this kind is marked on this answer no more. */
const withoutMark = (script: Script, id: string, kind: MarkKind): Script => ({
  ...script,
  answers: script.answers.map((each) =>
    each.id === id ? { ...each, unmarked: [...(each.unmarked ?? []), kind] } : each,
  ),
});
