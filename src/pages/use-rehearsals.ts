import { useEffect, useMemo, useState } from 'react';
import { waitsForPartner } from '../domain/rehearsal/waits-for-partner.ts';
import type { RehearsalRow } from '../stores/row-types.ts';
import { useOwn, useSession } from '../stores/session-context.tsx';

/** The newest rehearsals of a script, newest first, but those that wait for a partner; undefined until they are read. */
export function useRehearsals(scriptId: string | undefined, limit = 20): RehearsalRow[] | undefined {
  const { loadRehearsals } = useSession();
  const loaded = useOwn((own) => own.rehearsals);
  const [read, setRead] = useState<string>();
  useEffect(() => {
    if (scriptId === undefined) return;
    let left = false;
    void loadRehearsals(scriptId, limit).then(() => left || setRead(scriptId));
    return () => {
      left = true;
    };
  }, [loadRehearsals, scriptId, limit]);
  return useMemo(() => {
    if (read === undefined || read !== scriptId) return undefined;
    return Object.values(loaded)
      .filter((row) => row.scriptId === scriptId && !waitsForPartner(row))
      .sort((one, other) => other.changedAt - one.changedAt);
  }, [loaded, read, scriptId]);
}
