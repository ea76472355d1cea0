import type { Goal } from '../../library/ids.ts';
import type { CallSummary } from './call-summary.ts';
import { callsInOrder } from './calls-in-order.ts';
import { isDrill } from './drill-id.ts';
import { drillsInOrder } from './drills-in-order.ts';
import { fieldOf } from './field.ts';
import { memoriesOf } from './memory.ts';
import type { Ask, Plan } from './plan.ts';
import { oldestFirst, type Practised } from './practised.ts';
import { worthOfTries } from './worth-of-tries.ts';

/** After so many drills in a row, about ten minutes of them, a whole call puts them together. */
const DRILLS_IN_A_ROW = 20;

type Wish = Pick<Ask, 'worry' | 'rehearsals' | 'now'> & {
  calls: readonly CallSummary[];
  goal: Goal;
  channel: CallSummary['channel'];
};

/**
 * What to practise next, and why: by what the person got stuck at or has not met, as far as it is likely in the real call
 * and one more try helps. A whole call comes first, and again after some drills.
 */
export const whatNext = ({ calls, ...wish }: Wish): Plan =>
  planFor({ ...wish, field: fieldOf(calls, wish), memories: memoriesOf(wish.rehearsals) });

/** The same where the field, and what is remembered, are known already. */
export function planFor(ask: Ask): Plan {
  const worth = worthOfTries(ask.field.likely, ask);
  const calls = callsInOrder(worth, ask);
  const drills = drillsInOrder(ask.field, worth, ask);
  const next = isTimeForCall(ask.rehearsals) ? (calls[0] ?? drills[0]) : (drills[0] ?? calls[0]);
  return { next, calls, drills };
}

/** Was there no call yet, or were all of the last ones drills? */
function isTimeForCall(rehearsals: readonly Practised[]): boolean {
  const last = oldestFirst(rehearsals).slice(-DRILLS_IN_A_ROW);
  return last.length === 0 || (last.length === DRILLS_IN_A_ROW && last.every(isDrill));
}
