import { useEffect, useState } from 'react';
import { lineStages } from '../../domain/debrief/practice/line-stages.ts';
import type { Stage } from '../../domain/rehearsal/rehearsal.ts';
import { useSession } from '../../stores/session-context.tsx';

/** As far back as a line's record is read. */
const REHEARSALS = 40;

/**
 * How much of each line to show, by what was practised of it before this rehearsal; undefined until that is read. It
 * stays as it is while the call goes on, so that a line said again looks the same.
 */
export function useLineStages(scriptId: string, rehearsalId: string): ReadonlyMap<string, Stage> | undefined {
  const { loadRehearsals } = useSession();
  const [stages, setStages] = useState<ReadonlyMap<string, Stage>>();
  useEffect(() => {
    let left = false;
    void loadRehearsals(scriptId, REHEARSALS).then((rows) => {
      if (!left) setStages(lineStages(rows.filter(({ id }) => id !== rehearsalId)));
    });
    return () => {
      left = true;
    };
  }, [loadRehearsals, scriptId, rehearsalId]);
  return stages;
}
