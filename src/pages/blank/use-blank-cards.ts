import { use, useMemo } from 'react';
import type { CardToPrint } from '../../components/card-to-print.ts';
import { loadAnswers, loadTemplate } from '../../content/library.ts';
import { blankCardOf } from '../../domain/card/blank-card.ts';
import { PAPERS, type PaperId } from '../../domain/card/papers.ts';
import type { Goal } from '../../domain/library/ids.ts';
import { draftScript } from '../../domain/script/draft-script.ts';
import { useContent } from '../use-content.ts';
import { useRowNames } from '../use-row-names.ts';

/** With lines to write on for all that is looked up, one card has room for these (domain.md F). */
const MOST_ANSWERS = 4;

/** So many copies of the blank card of a goal. */
export function useBlankCards(goal: Goal, paper: PaperId, copies: number): CardToPrint[] {
  const { base, language, speech } = useContent();
  const { moments, always } = base;
  const call = use(loadTemplate(language, goal, 'call'));
  const voicemail = use(loadTemplate(language, goal, 'voicemail'));
  const words = use(loadAnswers(language, goal));
  const nameOf = useRowNames();
  return useMemo(() => {
    let ids = 0;
    const script = draftScript('', goal, [call, voicemail], words, () => `${ids++}`);
    const { answers, asides } = PAPERS[paper];
    const most = Math.min(answers, MOST_ANSWERS);
    const card = blankCardOf({ script, speech, moments, always, answers: most, asides });
    return Array.from({ length: copies }, () => ({ card, nameOf }));
  }, [goal, call, voicemail, words, paper, speech, moments, always, copies, nameOf]);
}
