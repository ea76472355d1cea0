import type { Problem } from '../finding.ts';
import { severityOf } from '../finding-sentence.ts';
import type { Checked } from './check-again.ts';

/** What a check found, by the turn it is about; `call` is about none. A turn in which nothing was found has no list. */
export type Found = {
  byTurn: ReadonlyMap<string, readonly Problem[]>;
  call: readonly Problem[];
  errors: number;
  advice: number;
};

/** What was found, sorted. A turn of which the same is said as before keeps its list, so that it is not drawn anew. */
export function foundIn({ inTurns, together, around }: Checked, before?: Found): Found {
  const byTurn = new Map<string, readonly Problem[]>();
  for (const [id, { problems }] of inTurns) if (problems.length > 0) byTurn.set(id, problems);
  const call = [...around];
  for (const each of together) {
    const [place, id] = each.path;
    if (place === 'turns' && typeof id === 'string') byTurn.set(id, [...(byTurn.get(id) ?? []), each]);
    else call.push(each);
  }
  const lists = [call];
  for (const [id, now] of byTurn) {
    lists.push(now as Problem[]);
    const old = before?.byTurn.get(id);
    if (old && old !== now && old.length === now.length && now.every((each, at) => each === old[at]))
      byTurn.set(id, old);
  }
  let errors = 0;
  let all = 0;
  for (const list of lists)
    for (const { rule } of list) {
      all += 1;
      if (severityOf(rule) === 'error') errors += 1;
    }
  return { byTurn, call, errors, advice: all - errors };
}
