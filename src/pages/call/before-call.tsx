import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { adviceSentence } from '../../words/advice.ts';
import { CALL } from '../../words/call-page.ts';
import { useAdvice } from '../use-advice.ts';
import { useSayDay } from '../use-say-day.ts';
import { CallHead } from './call-head.tsx';
import { Checklist } from './checklist.tsx';
import { Dial } from './dial.tsx';
import { WorryFold } from './worry-fold.tsx';

type Props = {
  opening: OpeningRow;
  script: ScriptRow | undefined;
  onDialled: () => void;
  onCalled: () => void;
};

/** Before the call: what is good to have, what happens to this page, and the number. Nothing is in the way of it. */
export function BeforeCall({ opening, script, onDialled, onCalled }: Props) {
  const { advice } = useAdvice(opening);
  const sayDay = useSayDay();
  const [anyway, setAnyway] = useState(false);
  const title = CALL.title(opening.facts.employer?.trim() ?? '');
  const way =
    advice.rule === 'own-choice' && (advice.way === 'email' || advice.way === 'visit') && advice.way;
  if (way && !anyway)
    return (
      <div className="calling">
        <CallHead opening={opening} title={title} />
        <p className="say after-lead">{CALL.own[way]}</p>
        <p className="acts after-lead">
          <Link
            className="act"
            to={script ? `${paths.script(script.id)}?how=${way}` : paths.opening(opening.id)}
          >
            {CALL.ownGo[way]}
          </Link>
          <button type="button" className="quiet" onClick={() => setAnyway(true)}>
            {CALL.anyway}
          </button>
        </p>
      </div>
    );
  return (
    <div className="calling">
      <CallHead opening={opening} title={title} />
      {advice.verdict !== 'call' && <p className="say after-lead">{adviceSentence(advice, sayDay)}</p>}
      <Checklist />
      <WorryFold opening={opening} />
      <Dial opening={opening} onDialled={onDialled} />
      <p className="acts">
        <button type="button" className="quiet" onClick={onCalled}>
          {CALL.called}
        </button>
      </p>
    </div>
  );
}
