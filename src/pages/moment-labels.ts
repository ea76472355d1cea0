import type { Base } from '../content/base.ts';
import type { Moment } from '../domain/library/ids.ts';

/** What each moment of a call is called. */
export const momentLabels = (moments: Base['moments']): Record<Moment, string> =>
  Object.fromEntries(moments.map(({ id, label }) => [id, label])) as Record<Moment, string>;
