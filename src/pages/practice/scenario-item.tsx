import type { CallSummary } from '../../domain/debrief/practice/call-summary.ts';
import { difficultyWord, PRACTICE } from '../../words/practice.ts';
import { sayAs } from '../../words/say.ts';

type Props = {
  call: CallSummary | undefined;
  /** How often it was practised with this script. */
  times: number;
  onStart: () => void;
};

/** One practice call to choose: how hard, what happens in it, and how often it was practised. */
export function ScenarioItem({ call, times, onStart }: Props) {
  if (!call) return null;
  const id = `call-${call.id}`;
  return (
    <li>
      <p className="want small soft">{difficultyWord(call.difficulty)}</p>
      <div>
        <h3 id={id}>{sayAs(call.title)}</h3>
        <p>{sayAs(call.about)}</p>
        <p className="soft small">
          {PRACTICE.times(times)}
          {call.direction === 'in' && ` · ${PRACTICE.theyRing}`}
        </p>
      </div>
      <div className="step">
        <button type="button" className="quiet" aria-describedby={id} onClick={onStart}>
          {PRACTICE.start}
        </button>
      </div>
    </li>
  );
}
