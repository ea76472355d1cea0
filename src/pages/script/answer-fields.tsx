import { memo, use } from 'react';
import { loadResponses } from '../../content/library.ts';
import { PAPERS } from '../../domain/card/papers.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Answer } from '../../domain/script/script.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { AddAnswer } from './add-answer.tsx';
import { AnswerField } from './answer-field.tsx';

type Props = { scriptId: string; answers: readonly Answer[]; facts: Facts };

const ON_CARD = PAPERS.letter.answers;
/** So many are what nearly every call comes to. */
const LIKELIEST = 12;

/** "If they say this, you say that": the likeliest, and the rest when asked for. */
export const AnswerFields = memo(function AnswerFields({ scriptId, answers, facts }: Props) {
  const first = answers.slice(0, LIKELIEST);
  const more = answers.slice(LIKELIEST);
  return (
    <section className="section">
      <h2>{SCRIPT.answers}</h2>
      <p className="say small soft">{SCRIPT.answersNote(Math.min(answers.length, ON_CARD))}</p>
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
  const { language } = useContent();
  const responses = use(loadResponses(language));
  const theySay = ({ says, response }: Answer) =>
    says ?? responses.find((each) => each.id === response)?.short ?? response;
  return (
    <ol className="lines answers">
      {answers.map((answer) => (
        <AnswerField
          key={answer.id}
          answer={answer}
          theySay={theySay(answer)}
          scriptId={scriptId}
          facts={facts}
          isFirst={answer.id === first}
        />
      ))}
    </ol>
  );
}
