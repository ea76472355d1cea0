import { Tick } from '../../components/tick.tsx';
import { presetTopicOf } from '../../domain/card/private-topic.ts';
import type { Answer } from '../../domain/script/script.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';

type Props = { scriptId: string; answer: Answer; first: boolean; theySay: string };

/** An answer further up, so that it is on the card; kept off it; or gone, which can be undone. */
export function AnswerTools({ scriptId, answer, first, theySay }: Props) {
  const { id } = answer;
  const changeScript = useOwn((own) => own.changeScript);
  return (
    <details className="tools">
      <summary>
        <span className="quiet small">
          {SCRIPT.change}
          <span className="unseen"> {theySay}</span>
        </span>
      </summary>
      {presetTopicOf(answer) === undefined && (
        <>
          <Tick
            label={SCRIPT.keepOff}
            checked={answer.private === true}
            onChange={(isOff) =>
              changeScript(scriptId, (now) => ({
                ...now,
                answers: now.answers.map((each) => (each.id === id ? keptOff(each, isOff) : each)),
              }))
            }
          />
          {answer.private && <p className="say small soft">{SCRIPT.keptOff}</p>}
        </>
      )}
      <p className="acts small">
        <button
          type="button"
          className="quiet"
          disabled={first}
          onClick={() => changeScript(scriptId, (now) => ({ ...now, answers: toFront(now.answers, id) }))}
        >
          {SCRIPT.toFront}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            changeScript(scriptId, (now) => ({
              ...now,
              answers: now.answers.filter((each) => each.id !== id),
            }))
          }
        >
          {SCRIPT.removeAnswer}
        </button>
      </p>
    </details>
  );
}

const keptOff = ({ private: _, ...answer }: Answer, isOff: boolean): Answer =>
  isOff ? { ...answer, private: true } : answer;

const toFront = <T extends { id: string }>(all: readonly T[], id: string): T[] => [
  ...all.filter((each) => each.id === id),
  ...all.filter((each) => each.id !== id),
];
