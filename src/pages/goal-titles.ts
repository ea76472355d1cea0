import type { Base } from '../content/base.ts';
import type { Goal } from '../domain/library/ids.ts';

/** What each goal is called. */
export const goalTitles = (goals: Base['goals']): Record<Goal, string> =>
  Object.fromEntries(goals.map(({ id, title }) => [id, title])) as Record<Goal, string>;
