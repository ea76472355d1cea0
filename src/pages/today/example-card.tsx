import { useMemo } from 'react';
import { LiveCard } from '../../components/live-card.tsx';
import { draftScript } from '../../domain/script/draft-script.ts';
import { FIRST_VISIT } from '../../words/first-visit.ts';
import { useContent } from '../use-content.ts';

/** The card of someone who does not exist: what all of this is for, seen at once. */
export function ExampleCard() {
  const { base, speech } = useContent();
  const script = useMemo(() => {
    let lines = 0;
    return draftScript('', 'confirm-receipt', [base.exampleTemplate], [], () => `example-${lines++}`);
  }, [base]);
  return (
    <LiveCard
      label={FIRST_VISIT.exampleCard}
      script={script}
      facts={base.example}
      speech={speech}
      moments={base.moments}
      always={base.always}
    />
  );
}
