import { useOwn } from '../../stores/session-context.tsx';
import { SCRIPT } from '../../words/script.ts';

type Props = { scriptId: string; id: string; first: boolean; theySay: string };

/** An answer further up, so that it is on the card; or gone, which can be undone. */
export function AnswerTools({ scriptId, id, first, theySay }: Props) {
  const changeScript = useOwn((own) => own.changeScript);
  return (
    <details className="tools">
      <summary>
        <span className="quiet small">
          {SCRIPT.change}
          <span className="unseen"> {theySay}</span>
        </span>
      </summary>
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

const toFront = <T extends { id: string }>(all: readonly T[], id: string): T[] => [
  ...all.filter((each) => each.id === id),
  ...all.filter((each) => each.id !== id),
];
