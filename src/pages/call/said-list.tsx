import { useWorld } from '../../device/world.tsx';
import type { ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { CALLED } from '../../words/call-page.ts';
import { quoteSaid } from '../../words/quote-said.ts';

type Props = {
  script: ScriptRow | undefined;
  said: readonly string[];
  saysOf: (response: string) => string;
  onTakeOut: (response: string) => void;
};

/** What is noted of what they said; what nobody has a line for yet can become an answer to write. */
export function SaidList({ script, said, saysOf, onTakeOut }: Props) {
  const { newId } = useWorld();
  const changeScript = useOwn((own) => own.changeScript);
  if (said.length === 0) return null;
  const answered = new Set(script?.answers.map(({ response }) => response));
  const isNew = (response: string) => response.startsWith('own-') && !answered.has(response);
  const write = (response: string) => {
    if (!script) return;
    const answer = { id: newId(), response, parts: [], says: saysOf(response) };
    changeScript(script.id, (now) => ({ ...now, answers: [answer, ...now.answers] }));
  };
  return (
    <ol className="said-list" aria-label={CALLED.saidSoFar}>
      {said.map((response) => (
        <li key={response}>
          <span dir="auto" lang={CALL_LANGUAGE}>
            {quoteSaid(saysOf(response))}
          </span>
          <span className="acts small">
            {script && isNew(response) && (
              <button type="button" className="quiet" onClick={() => write(response)}>
                {CALLED.toWords(saysOf(response))}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => onTakeOut(response)}>
              {CALLED.takeOut}
              <span className="unseen">: {saysOf(response)}</span>
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
