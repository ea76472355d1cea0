import { Link } from 'react-router';
import type { Advice } from '../../domain/calls/advice.ts';
import { mayCall, type NextStep } from '../../domain/calls/next-step.ts';
import { notCalled } from '../../domain/calls/not-called.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { NEXT } from '../../words/calls.ts';
import { TODAY } from '../../words/today.ts';
import { RemindMe } from '../reminder/remind-me.tsx';

/** Where nobody has said no, calling once more stays in reach (FORMATS 7). */
const MAY_CALL_ANYWAY: ReadonlySet<Advice['rule']> = new Set(['cap', 'advert']);

type Props = {
  opening: OpeningRow;
  script: ScriptRow | undefined;
  advice: Advice;
  next: NextStep;
  /** A practice call was finished. */
  practised: boolean;
  onPutAway: () => void;
};

/** What can be done about a job beside its next step: quiet, and always in the same order. */
export function OtherWays({ opening, script, advice, next, practised, onPutAway }: Props) {
  const changeOpening = useOwn((own) => own.changeOpening);
  const call = mayCall(advice)
    ? next.step !== 'call' && NEXT.callNow
    : MAY_CALL_ANYWAY.has(advice.rule) && NEXT.callAnyway;
  const links = [
    call && { to: paths.call(opening.id), words: call },
    script && { to: paths.script(script.id), words: TODAY.words },
    script && practised && { to: paths.practice(script.id), words: TODAY.another },
    script && next.step === 'call' && { to: paths.card(script.id), words: TODAY.card },
    { to: paths.opening(opening.id), words: TODAY.open },
  ].filter((link) => typeof link === 'object');
  return (
    <p className="acts small">
      {next.step === 'log' && (
        <button type="button" className="quiet" onClick={() => changeOpening(opening.id, notCalled(opening))}>
          {NEXT.notCalled}
        </button>
      )}
      {links.map(({ to, words }) => (
        <Link key={words} className="quiet" to={to}>
          {words}
        </Link>
      ))}
      <RemindMe opening={opening} advice={advice} />
      {advice.verdict === 'enough' && (
        <button type="button" className="quiet" onClick={onPutAway}>
          {TODAY.finish}
        </button>
      )}
    </p>
  );
}
