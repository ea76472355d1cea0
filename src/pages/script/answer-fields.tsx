import { memo, use } from 'react';
import { loadResponses } from '../../content/library.ts';
import { PAPERS } from '../../domain/card/papers.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Answer } from '../../domain/script/script.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { AddAnswer } from './add-answer.tsx';
import { AnswerTools } from './answer-tools.tsx';
import { WordsField } from './words-field.tsx';

type Props = { scriptId: string; answers: readonly Answer[]; facts: Facts };

const ON_CARD = PAPERS.letter.answers;

/** "If they say this, you say that": as many as the back of the card holds, and the rest when asked for. */
export const AnswerFields = memo(function AnswerFields({ scriptId, answers, facts }: Props) {
  const first = answers.slice(0, ON_CARD);
  const more = answers.slice(ON_CARD);
  return (
    <section className="section">
      <h2>{SCRIPT.answers}</h2>
      <p className="say small soft">{SCRIPT.answersNote(first.length)}</p>
      <AnswerList answers={first} scriptId={scriptId} first={first[0]?.id} facts={facts} />
      {more.length > 0 && (
        <details className="more">
          <summary>
            <span className="quiet">{SCRIPT.moreAnswers(more.length)}</span>
          </summary>
          <AnswerList answers={more} scriptId={scriptId} first={first[0]?.id} facts={facts} />
        </details>
      )}
      <details className="tools more">
        <summary>
          <span className="quiet">{SCRIPT.addAnswer}</span>
        </summary>
        <AddAnswer scriptId={scriptId} answers={answers} />
      </details>
    </section>
  );
});

function AnswerList({ answers, scriptId, first, facts }: Props & { first: string | undefined }) {
  const { language, speech } = useContent();
  const responses = use(loadResponses(language));
  const editAnswer = useOwn((own) => own.editAnswer);
  const theySay = ({ says, response }: Answer) =>
    says ?? responses.find((each) => each.id === response)?.short ?? response;
  return (
    <ol className="lines answers">
      {answers.map((answer) => (
        <WordsField
          key={answer.id}
          label={REHEARSE.quoted(theySay(answer))}
          parts={answer.parts}
          facts={facts}
          speech={speech}
          onGive={(typed) => editAnswer(scriptId, answer.id, typed, facts, speech)}
        >
          <AnswerTools
            scriptId={scriptId}
            id={answer.id}
            first={answer.id === first}
            theySay={theySay(answer)}
          />
        </WordsField>
      ))}
    </ol>
  );
}
