import type { Answer } from '../script/script.ts';
import type { CardRow } from './card.ts';
import type { Printed } from './printed.ts';
import { mayPrint } from './private-topic.ts';
import { rowOf } from './row-of.ts';
import { saidRuns } from './said-runs.ts';

/** One row for each response, those that were stumbled over first; the first answer is the one practised. */
export function answerRows(printed: Printed): CardRow[] {
  const { script, stuck, ticked } = printed;
  const { answers } = script;
  const rank = ({ response, id }: Answer) => {
    const found = stuck.findIndex((each) => each === response || each === id);
    return found < 0 ? stuck.length : found;
  };
  return answers
    .filter(({ response }, at) => answers.findIndex((each) => each.response === response) === at)
    .filter((answer) => mayPrint(answer, ticked))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, printed.answers)
    .flatMap((answer) => {
      const { response, says } = answer;
      const runs = saidRuns([answer], printed);
      return runs
        ? [rowOf({ kind: 'response', response, ...(says === undefined ? {} : { says }) }, runs)]
        : [];
    });
}
