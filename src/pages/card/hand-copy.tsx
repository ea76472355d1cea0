import { useMemo, useState } from 'react';
import { CardRuns } from '../../components/card-runs.tsx';
import type { Run } from '../../domain/card/card.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { CARD } from '../../words/card.ts';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { FIRST_PRINT, type Print } from './print.ts';
import { useCards } from './use-cards.ts';

type Props = { script: ScriptRow; opening: OpeningRow };

/** Little enough to be written down. */
const SHORT: Print = { ...FIRST_PRINT, words: 'cues' };

/** For a pen and any paper: the number and the key words, one large line at a time. */
export function HandCopy({ script, opening }: Props) {
  const [at, setAt] = useState(0);
  const [copied] = useCards(script, opening, SHORT, 'index-4x6');
  const steps = useMemo(() => {
    if (!copied) return [];
    const { card, nameOf } = copied;
    const number: Run =
      'text' in card.number ? { text: card.number.text, cue: true } : { gap: 'employerPhone' };
    const rows = card.front.map((row) => ({ label: nameOf(row).label, runs: row.runs }));
    return [{ label: FACT_NAMES.employerPhone.label, runs: [number] }, ...rows];
  }, [copied]);
  const step = steps[at];
  return (
    <section className="hand-copy" aria-label={CARD.handTitle}>
      <h2>{step ? CARD.handTitle : CARD.handDone}</h2>
      {step && (
        <div aria-live="polite">
          <p className="soft">
            {CARD.handStep(at + 1, steps.length)}. {step.label}
          </p>
          <p className="hand-line" dir="auto" lang={CALL_LANGUAGE}>
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
