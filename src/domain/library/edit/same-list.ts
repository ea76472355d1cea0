import type { Problem } from '../finding.ts';

/** Do both lists tell the same? */
export const sameList = (one: readonly Problem[], other: readonly Problem[]): boolean =>
  one === other || (one.length === other.length && JSON.stringify(one) === JSON.stringify(other));
