import { type FactName, OPENING_FACTS } from '../library/ids.ts';
import { fillParts, isKnown } from '../script/fill.ts';
import { lasting } from './lasting.ts';
import { numberToDial } from './number-to-dial.ts';
import type { Printed } from './printed.ts';

/** What is known of a job, as it stands on paper. */
export type PaperFact = { fact: FactName; text: string };

/** The first two are the title of the job, and the extension stands behind the number. */
const ELSEWHERE: readonly FactName[] = ['employer', 'position', 'extension'];
const ON_PAPER: readonly FactName[] = OPENING_FACTS.filter((fact) => !ELSEWHERE.includes(fact));

/** The facts of a job that are known; the pay only where it is ticked. */
export function paperFacts(printed: Pick<Printed, 'facts' | 'speech' | 'ticked'>): PaperFact[] {
  const { facts, ticked } = printed;
  const { speech } = lasting(printed);
  const shown = ticked?.has('pay') ? [...ON_PAPER, 'pay' as const] : ON_PAPER;
  return shown
    .filter((fact) => isKnown(facts, fact))
    .map((fact) => {
      const number = fact === 'employerPhone' ? numberToDial(facts, speech) : undefined;
      if (number && 'text' in number) return { fact, text: number.text };
      return { fact, text: fillParts([{ fact, filter: 'spoken' }], facts, speech).trim() };
    });
}
