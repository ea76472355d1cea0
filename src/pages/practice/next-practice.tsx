import type { CallSummary } from '../../domain/debrief/practice/call-summary.ts';
import { drillId } from '../../domain/debrief/practice/drill-id.ts';
import type { Plan } from '../../domain/debrief/practice/plan.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { callReason, difficultyWord, drillReason, PRACTICE } from '../../words/practice.ts';
import { sayAs } from '../../words/say.ts';

type Props = {
  next: Plan['next'];
  calls: readonly CallSummary[];
  /** The few words that stand for a response. */
  shortOf: (response: string) => string;
  /** With the id of a call, or of a drill. */
  onStart: (id: string) => void;
};

/** The one thing to practise now, why, and the screen's main button. */
export function NextPractice({ next, calls, shortOf, onStart }: Props) {
  const timed = useOwn((own) => !own.settings.untimed);
  if (!next) return null;
  if (next.kind === 'drill')
    return (
      <section className="practise-now">
        {timed && <p className="small soft">{PRACTICE.halfMinute}</p>}
        <h2 id="practise-now" lang={CALL_LANGUAGE}>
          {PRACTICE.theySay(shortOf(next.response))}
        </h2>
        <p>{drillReason(next)}</p>
        <button
          type="button"
          className="act"
          aria-describedby="practise-now"
          onClick={() => onStart(drillId(next))}
        >
          {PRACTICE.startDrill}
        </button>
      </section>
    );
  const call = calls.find(({ id }) => id === next.id);
  if (!call) return null;
  return (
    <section className="practise-now">
      <p className="small soft">
        {PRACTICE.wholeCall} · {difficultyWord(call.difficulty)}
      </p>
      <h2 id="practise-now">{sayAs(call.title)}</h2>
      <p>{callReason(next.why, shortOf)}</p>
      <button type="button" className="act" aria-describedby="practise-now" onClick={() => onStart(next.id)}>
        {PRACTICE.start}
      </button>
    </section>
  );
}
