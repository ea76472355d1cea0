import { useEffect, useMemo, useState } from 'react';
import type { RehearsalRow } from '../../stores/row-types.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';

/** As many of each script as tell what comes next; where there are more, they are not counted. */
export const NEWEST = 20;

/**
 * The newest rehearsals of each of these scripts, newest first; none for a script whose are not read yet. The first
 * script's are read first, since it has the main button; all others together after it, so that Today is drawn twice,
 * not once for each job.
 */
export function usePractice(scriptIds: readonly string[]): ReadonlyMap<string, readonly RehearsalRow[]> {
  const { loadNewest } = useSession();
  const loaded = useOwn((own) => own.rehearsals);
  const [read, setRead] = useState<readonly string[]>([]);
  const wanted = scriptIds.join(' ');
  useEffect(() => {
    let left = false;
    const [first, ...others] = wanted === '' ? [] : wanted.split(' ');
    const load = async (ids: readonly string[]) => {
      await loadNewest(ids, NEWEST);
      if (!left) setRead((before) => [...before, ...ids]);
    };
    const loadAll = async () => {
      if (first === undefined) return;
      await load([first]);
      if (!left) await load(others);
    };
    void loadAll();
    return () => {
      left = true;
    };
  }, [loadNewest, wanted]);
  return useMemo(() => {
    const byScript = new Map<string, RehearsalRow[]>(read.map((id) => [id, []]));
    for (const row of Object.values(loaded)) byScript.get(row.scriptId)?.push(row);
    for (const rows of byScript.values()) rows.sort((one, other) => other.changedAt - one.changedAt);
    return byScript;
  }, [loaded, read]);
}
