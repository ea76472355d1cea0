import { isDrill } from './drill-id.ts';
import { gotThrough } from './got-through.ts';
import { oldestFirst, type Practised } from './practised.ts';
import { triesIn } from './reviews-of.ts';

/**
 * How ready somebody is, as what happened and never as a score; it holds nothing back. `ready`: they got through two calls
 * (DESIGN 1.9). `off-book`: the last two in a row with their words hidden. `natural`: and they said the last one felt so.
 */
export type Readiness = { rule: 'not-yet' | 'one-call' | 'ready' | 'off-book' | 'natural' };

export function readinessOf(rehearsals: readonly Practised[]): Readiness {
  const through = oldestFirst(rehearsals).filter(gotThrough);
  if (through.length === 0) return { rule: 'not-yet' };
  if (through.length === 1) return { rule: 'one-call' };
  const whole = oldestFirst(rehearsals).filter((each) => !isDrill(each) && each.outcome !== undefined);
  const lastTwo = whole.slice(-2);
  if (!lastTwo.every((each) => gotThrough(each) && isOffBook(each))) return { rule: 'ready' };
  return { rule: lastTwo.at(-1)?.felt?.natural === true ? 'natural' : 'off-book' };
}

/** Some of their own lines were used, none of them in sight, and nowhere were they stuck. */
function isOffBook({ transcript }: Practised): boolean {
  const tries = triesIn(transcript);
  const own = tries.filter(({ reply }) => reply.lineId !== undefined);
  return (
    own.length > 0 &&
    own.every(({ reply }) => reply.stage === 'blank') &&
    tries.every(({ grade }) => grade === 'good')
  );
}
