import type { Outcome } from '../../library/ids.ts';
import { isDrill } from './drill-id.ts';
import type { Practised } from './practised.ts';

/** How a call ends that one did not get through (FORMATS 2: every other end is graceful). */
const CUT_SHORT: ReadonlySet<Outcome> = new Set(['dropped', 'closed-no-calls', 'ended-by-caller']);

/** Was this a whole practice call that came to a graceful end? */
export const gotThrough = ({ scenario, outcome }: Pick<Practised, 'scenario' | 'outcome'>): boolean =>
  !isDrill({ scenario }) && outcome !== undefined && !CUT_SHORT.has(outcome);
