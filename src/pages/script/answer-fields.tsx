import { use } from 'react';
import { LineField } from '../../components/line-field.tsx';
import { loadResponses } from '../../content/library.ts';
import type { Facts } from '../../domain/library/ids.ts';
import { fillSegments } from '../../domain/script/fill.ts';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';

/** "If they say this, you say that": the back of the card. */
export function AnswerFields({ script, facts }: { script: ScriptRow; facts: Facts }) {
  const { language, speech } = useContent();
  const responses = use(loadResponses(language));
  const editAnswer = useOwn((own) => own.editAnswer);
  return (
    <section className="section">
      <h2>{SCRIPT.answers}</h2>
      <p className="say small soft">{SCRIPT.answersNote}</p>
      <ol className="lines answers">
        {script.answers.map((answer) => (
          <LineField
            key={answer.id}
            label={REHEARSE.quoted(
              responses.find(({ id }) => id === answer.response)?.short ?? answer.response,
            )}
            segments={fillSegments(answer.parts, facts, speech)}
            onChange={(typed) => editAnswer(script.id, answer.id, typed, facts, speech)}
          />
        ))}
      </ol>
    </section>
  );
}
