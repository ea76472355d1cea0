import type { Goal } from '../../library/ids.ts';
import type { CallSummary } from './call-summary.ts';
import { callsInOrder } from './calls-in-order.ts';
import { drillsInOrder } from './drills-in-order.ts';
import { fieldOf } from './field.ts';
import { memoriesOf } from './memory.ts';
import { nextDrill } from './next-drill.ts';
import type { Ask, Plan } from './plan.ts';
import { worthOfTries } from './worth-of-tries.ts';

type Wish = Pick<Ask, 'worry' | 'rehearsals' | 'now'> & {
  calls: readonly CallSummary[];
  goal: Goal;
  channel: CallSummary['channel'];
  said?: readonly string[];
};

/**
 * What to practise next, and why: by what the person got stuck at or has not met, as far as it is likely in the real call
 * and one more try helps. A whole call, unless a drill is called for.
 */
export const whatNext = ({ calls, ...wish }: Wish): Plan =>
  planFor({ ...wish, field: fieldOf(calls, wish), memories: memoriesOf(wish.rehearsals) });

/** The same where the field, and what is remembered, are known already. */
export function planFor(ask: Ask): Plan {
  const worth = worthOfTries(ask.field.likely, ask);
  const calls = callsInOrder(worth, ask);
  const drills = drillsInOrder(ask.field, worth, ask);
  const next = nextDrill(drills, ask) ?? calls[0] ?? drills[0];
  return { next, calls, drills };
}
