import type { DrillPlace } from '../../domain/debrief/practice/drill-id.ts';
import type { FearDrill } from '../../domain/debrief/practice/fear-drills.ts';
import type { Drill } from '../../domain/debrief/practice/plan.ts';
import { drillReason, FEAR_WORDS, PRACTICE } from '../../words/practice.ts';

type Props = {
  drills: readonly Drill[];
  fears: readonly FearDrill[];
  shortOf: (response: string) => string;
  onStart: (place: DrillPlace) => void;
};

/** Single answers to practise: those that pay most, and those that people fear most. */
export function Drills({ drills, fears, shortOf, onStart }: Props) {
  return (
    <>
      <section className="section">
        <h2>{PRACTICE.drills}</h2>
        <p>{PRACTICE.drillsLead}</p>
        <ul className="drills">
          {drills.map((drill) => (
            <DrillRow
              key={drill.response}
              id={`drill-${drill.response}`}
              title={PRACTICE.theySay(shortOf(drill.response))}
              about={drillReason(drill)}
              onStart={() => onStart(drill)}
            />
          ))}
        </ul>
      </section>
      {fears.length > 0 && (
        <section className="section">
          <h2>{PRACTICE.fears}</h2>
          <ul className="drills">
            {fears.map((drill) => (
              <DrillRow
                key={drill.fear}
                id={`fear-${drill.fear}`}
                {...FEAR_WORDS[drill.fear]}
                onStart={() => onStart(drill)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type RowProps = { id: string; title: string; about: string; onStart: () => void };

function DrillRow({ id, title, about, onStart }: RowProps) {
  return (
    <li>
      <div>
        <h3 id={id}>{title}</h3>
        <p className="small soft">{about}</p>
      </div>
      <button type="button" className="quiet" aria-describedby={id} onClick={onStart}>
        {PRACTICE.startDrill}
      </button>
    </li>
  );
}
