import type { Checked } from './check-again.ts';
import { sameList } from './same-list.ts';

/** Was the same found in both, in the same turns? Where a check kept what an earlier one found, that is told at once. */
export function sameProblems(one: Checked, other: Checked): boolean {
  if (one.together !== other.together || !sameList(one.around, other.around)) return false;
  if (one.inTurns.size !== other.inTurns.size) return false;
  for (const [id, { problems }] of one.inTurns)
    if (other.inTurns.get(id)?.problems !== problems) return false;
  return true;
}
