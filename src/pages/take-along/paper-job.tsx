import { useMemo } from 'react';
import { AllWordsList } from '../../components/all-words-list.tsx';
import type { Advice } from '../../domain/calls/advice.ts';
import { allWords } from '../../domain/card/all-words.ts';
import { paperFacts } from '../../domain/card/paper-facts.ts';
import type { PrivateTopic } from '../../domain/card/private-topic.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { adviceSentence } from '../../words/advice.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { openingTitle } from '../../words/script.ts';
import { PAPER } from '../../words/take-along.ts';
import { goalTitles } from '../goal-titles.ts';
import { useContent } from '../use-content.ts';
import { useRowNames } from '../use-row-names.ts';
import { useSayDay } from '../use-say-day.ts';

export type JobOnPaper = {
  opening: OpeningRow;
  advice: Advice;
  /** All of this job, in the order they were written. */
  scripts: readonly ScriptRow[];
};

type Props = JobOnPaper & { ticked: ReadonlySet<PrivateTopic> };

/** One job on the paper: its facts, how it stands, and all the words for it. */
export function PaperJob({ opening, advice, scripts, ticked }: Props) {
  const { base, speech } = useContent(opening.country);
  const me = useOwn((own) => own.me);
  const nameOf = useRowNames();
  const sayDay = useSayDay();
  const { moments, goals } = base;
  const titles = goalTitles(goals);
  const { facts, known, written } = useMemo(() => {
    const all = factsOf(me, opening);
    const around = { facts: all, speech, moments, always: [], ticked };
    return {
      facts: all,
      known: paperFacts(around),
      written: scripts.map((script) => ({ script, words: allWords({ ...around, script }) })),
    };
  }, [me, opening, speech, moments, scripts, ticked]);
  return (
    <article className="paper-job">
      <h2 dir="auto">{openingTitle(facts.position, facts.employer)}</h2>
      <dl className="word-rows">
        {known.map(({ fact, text }) => (
          <div key={fact}>
            <dt>{FACT_NAMES[fact].label}</dt>
            <dd dir="auto" lang={CALL_LANGUAGE}>
              {text}
            </dd>
          </div>
        ))}
        <div>
          <dt>{PAPER.next}</dt>
          <dd>{adviceSentence(advice, sayDay)}</dd>
        </div>
      </dl>
      {written.length === 0 && <p className="soft">{PAPER.noWords}</p>}
      {written.map(({ script, words }) => (
        <section key={script.id}>
          <h3>{titles[script.goal]}</h3>
          <AllWordsList words={words} nameOf={nameOf} />
        </section>
      ))}
    </article>
  );
}
