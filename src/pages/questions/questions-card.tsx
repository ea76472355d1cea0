import { use, useMemo } from 'react';
import { LiveCard } from '../../components/live-card.tsx';
import { loadTemplate } from '../../content/library.ts';
import type { Goal } from '../../domain/library/ids.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import type { Opening } from '../../domain/openings/opening.ts';
import { draftScript } from '../../domain/script/draft-script.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { QUESTIONS } from '../../words/questions.ts';
import { useContent } from '../use-content.ts';

type Props = { goal: Goal; opening: Opening; name: string };

/** The card that grows while one answers. */
export function QuestionsCard({ goal, opening, name }: Props) {
  const { base, language, speech } = useContent();
  const template = use(loadTemplate(language, goal, 'call'));
  const me = useOwn((own) => own.me);
  const script = useMemo(() => {
    let lines = 0;
    return draftScript('', goal, [template], [], () => `line-${lines++}`);
  }, [goal, template]);
  return (
    <aside className="desk">
      <LiveCard
        label={QUESTIONS.cardLabel}
        script={script}
        facts={factsOf({ ...me, facts: { ...me.facts, name } }, opening)}
        speech={speech}
        moments={base.moments}
        always={base.always}
      />
      <p className="desk-note small soft">{QUESTIONS.cardNote}</p>
    </aside>
  );
}
