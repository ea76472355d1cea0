import { useMemo, useState } from 'react';
import type { RowName } from '../../components/card-rows.tsx';
import { CardRuns } from '../../components/card-runs.tsx';
import type { CardRow, Run } from '../../domain/card/card.ts';
import { cardOf } from '../../domain/card/card-of.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Script } from '../../domain/script/script.ts';
import type { Speech } from '../../domain/script/speech.ts';
import { CARD } from '../../words/card.ts';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { useContent } from '../use-content.ts';

type Props = { script: Script; facts: Facts; speech: Speech; nameOf: (row: CardRow) => RowName };

/** For a pen and any paper: the number and the key words, one large line at a time. */
export function HandCopy({ script, facts, speech, nameOf }: Props) {
  const { base } = useContent();
  const [at, setAt] = useState(0);
  const steps = useMemo(() => {
    const { moments, always } = base;
    const card = cardOf({ script, facts, speech, moments, always, stuck: [], words: 'cues' });
    const number: Run =
      'text' in card.number ? { text: card.number.text, cue: true } : { gap: 'employerPhone' };
    const rows = card.front.map((row) => ({ label: nameOf(row).label, runs: row.runs }));
    return [{ label: FACT_NAMES.employerPhone.label, runs: [number] }, ...rows];
  }, [script, facts, speech, base, nameOf]);
  const step = steps[at];
  return (
    <section className="hand-copy" aria-label={CARD.handTitle}>
      <h2>{step ? CARD.handTitle : CARD.handDone}</h2>
      {step && (
        <div aria-live="polite">
          <p className="soft">
            {CARD.handStep(at + 1, steps.length)}. {step.label}
          </p>
          <p className="hand-line" dir="auto">
            <CardRuns runs={step.runs} />
          </p>
        </div>
      )}
      <p className="acts">
        {step && (
          <button type="button" className="act" onClick={() => setAt(at + 1)}>
            {CARD.handNext}
          </button>
        )}
        {at > 0 && (
          <button type="button" className="quiet" onClick={() => setAt(at - 1)}>
            {CARD.handBack}
          </button>
        )}
      </p>
    </section>
  );
}
