import { useMemo } from 'react';
import type { CardToPrint } from '../../components/card-to-print.ts';
import { cardOf, voicemailCardOf } from '../../domain/card/card-of.ts';
import { PAPERS, type PaperId } from '../../domain/card/papers.ts';
import type { Printed, Wording } from '../../domain/card/printed.ts';
import { lineStages } from '../../domain/debrief/practice/line-stages.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { useContent } from '../use-content.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useRowNames } from '../use-row-names.ts';
import type { Print } from './print.ts';
import { stuckOn } from './stuck-on.ts';

/** As far back as the practice of a line is read. */
const REHEARSALS = 50;

const WORDINGS: Record<Print['words'], readonly Wording[]> = {
  full: ['full'],
  cues: ['cues'],
  stage: ['stage'],
  both: ['full', 'cues'],
};

/** The cards of a script as they were chosen: one, or one with all words and one with key words. */
export function useCards(
  script: ScriptRow,
  opening: OpeningRow,
  print: Print,
  paper: PaperId,
): CardToPrint[] {
  const { base, speech } = useContent(opening.country);
  const { moments, always } = base;
  const me = useOwn((own) => own.me);
  const rehearsals = useRehearsals(script.id, REHEARSALS);
  const nameOf = useRowNames();
  const practised = useMemo(
    () => ({ stuck: stuckOn(rehearsals ?? []), stages: lineStages(rehearsals ?? []) }),
    [rehearsals],
  );
  const { what, words, answers, notes, ticked } = print;
  return useMemo(() => {
    const { answers: most, asides } = PAPERS[paper];
    const printed: Omit<Printed, 'words'> = {
      ...{ script, facts: factsOf(me, opening), speech, moments, always, ...practised },
      ...{ notes, ticked, asides },
      answers: answers === 'most' ? most : script.answers.length,
    };
    const make = what === 'call' ? cardOf : voicemailCardOf;
    return WORDINGS[words].map((wording) => ({ card: make({ ...printed, words: wording }), nameOf }));
  }, [
    script,
    me,
    opening,
    speech,
    moments,
    always,
    practised,
    nameOf,
    paper,
    what,
    words,
    answers,
    notes,
    ticked,
  ]);
}
