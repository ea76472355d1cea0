import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import { isDrill } from './practice/drill-id.ts';

/** A whole call that came to an end by itself: not a drill, not one they hung up on or that broke off. */
export const gotThrough = ({ scenario, outcome }: Pick<Rehearsal, 'scenario' | 'outcome'>): boolean =>
  outcome !== undefined && outcome !== 'ended-by-caller' && outcome !== 'dropped' && !isDrill({ scenario });
