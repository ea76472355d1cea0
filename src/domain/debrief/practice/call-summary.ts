import type { ScenarioFile } from '../../library/schemas.ts';
import type { Met } from './responses-in.ts';

/** What is known of a practice call without loading it. `meets`: which responses it holds, the most met first. */
export type CallSummary = Pick<
  ScenarioFile,
  'id' | 'title' | 'goal' | 'channel' | 'direction' | 'difficulty' | 'about' | 'worries'
> & { meets: readonly Met[] };
