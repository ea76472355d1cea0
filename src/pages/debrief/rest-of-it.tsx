import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Debrief } from '../../domain/debrief/debrief.ts';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { CHECKED } from '../../words/debrief-checks.ts';
import { isNothingMeasured, MEASURES } from '../../words/debrief-measures.ts';
import type { Sentence } from '../../words/debrief-sentences.ts';
import { debriefText } from '../../words/debrief-text.ts';
import { Beside } from './beside.tsx';
import { MoreOfIt } from './more-of-it.tsx';
import { SentenceList } from './sentence-list.tsx';
import { TakeItAlong } from './take-it-along.tsx';
import type { Keeping } from './use-keep-wording.ts';

type Props = {
  where: string;
  debrief: Debrief;
  sentences: readonly Sentence[];
  rehearsal: RehearsalRow;
  keeping: Keeping;
  whoSaid: (who: string | undefined) => string;
  /** Opens what is shut elsewhere, before all of it is printed. */
  onPrint: () => void;
};

const SHUT = { checks: false, measures: false, beside: false };

/** What is there on request: each check and measure with its reason, the whole call, and all of it to take along. */
export function RestOfIt({ where, debrief, sentences, rehearsal, keeping, whoSaid, onPrint }: Props) {
  const [open, setOpen] = useState(SHUT);
  const part = (name: keyof typeof SHUT) => ({
    open: open[name],
    onToggle: (isOpen: boolean) => setOpen((now) => ({ ...now, [name]: isOpen })),
  });
  const checks = sentences.filter(({ about }) => about === 'check');
  const measures = sentences.filter(({ about }) => about === 'measure');
  return (
    <section className="section">
      {checks.length > 0 && (
        <MoreOfIt title={CHECKED.title} {...part('checks')}>
          <SentenceList sentences={checks} />
        </MoreOfIt>
      )}
      {measures.length > 0 && (
        <MoreOfIt title={MEASURES.title} {...part('measures')}>
          {isNothingMeasured(measures) ? (
            <p className="say">{MEASURES.nothing}</p>
          ) : (
            <>
              <p className="small soft">{MEASURES.note}</p>
              <SentenceList sentences={measures} />
            </>
          )}
        </MoreOfIt>
      )}
      <Beside
        debrief={debrief}
        transcript={rehearsal.transcript}
        keeping={keeping}
        whoSaid={whoSaid}
        {...part('beside')}
      />
      <TakeItAlong
        text={debriefText({ where, sentences, debrief, rehearsal, whoSaid })}
        onPrint={() =>
          flushSync(() => {
            setOpen({ checks: true, measures: true, beside: true });
            onPrint();
          })
        }
      />
    </section>
  );
}
