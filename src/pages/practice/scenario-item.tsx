import type { ScenarioSummary } from '../../domain/rehearsal/in-order-of-practice.ts';
import { difficultyWord, PRACTICE } from '../../words/practice.ts';

type Props = {
  call: ScenarioSummary;
  /** How often it was practised with this script. */
  times: number;
  /** The one to practise next has the screen's main button. */
  main: boolean;
  onStart: () => void;
};

/** One practice call to choose: how hard, what happens in it, and how often it was practised. */
export function ScenarioItem({ call, times, main, onStart }: Props) {
  const id = `call-${call.id}`;
  return (
    <li>
      <p className="want small soft">{difficultyWord(call.difficulty)}</p>
      <div>
        <h2 id={id}>{call.title}</h2>
        <p>{call.about}</p>
        <p className="soft small">
          {PRACTICE.times(times)}
          {call.direction === 'in' && ` · ${PRACTICE.theyRing}`}
        </p>
      </div>
      <div className="step">
        <button type="button" className={main ? 'act' : 'quiet'} aria-describedby={id} onClick={onStart}>
          {PRACTICE.start}
        </button>
      </div>
    </li>
  );
}
