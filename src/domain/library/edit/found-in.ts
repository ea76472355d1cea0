import type { Problem } from '../finding.ts';
import { severityOf } from '../finding-sentence.ts';
import type { Checked } from './check-again.ts';

/** What a check found, by the turn it is about; under no name what is about the whole call. */
export type Found = {
  byTurn: ReadonlyMap<string, readonly Problem[]>;
  call: readonly Problem[];
  errors: number;
  advice: number;
};

/** What was found, sorted; a turn of which the same is said as before keeps its list, so that it is not drawn anew. */
export function foundIn({ problems }: Checked, before?: Found): Found {
  const byTurn = new Map<string, Problem[]>();
  const call: Problem[] = [];
  let errors = 0;
  for (const each of problems) {
    if (severityOf(each.rule) === 'error') errors += 1;
    const [place, turn] = each.path;
    if (place !== 'turns' || typeof turn !== 'string') call.push(each);
    else byTurn.set(turn, [...(byTurn.get(turn) ?? []), each]);
  }
  for (const [turn, now] of byTurn) {
    const old = before?.byTurn.get(turn);
    if (old?.length === now.length && now.every((each, at) => each === old[at]))
      byTurn.set(turn, old as Problem[]);
  }
  return { byTurn, call, errors, advice: problems.length - errors };
}
