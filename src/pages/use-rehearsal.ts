import { useEffect, useState } from 'react';
import type { RehearsalRow } from '../stores/row-types.ts';
import { useOwn, useSession } from '../stores/session-context.tsx';

/** One rehearsal by its id: read from storage when it is not there yet; undefined when there is none. */
export function useRehearsal(id: string): RehearsalRow | 'reading' | undefined {
  const { loadRehearsal } = useSession();
  const row = useOwn((own) => own.rehearsals[id]);
  const [read, setRead] = useState<string>();
  useEffect(() => {
    let left = false;
    void loadRehearsal(id).then(() => left || setRead(id));
    return () => {
      left = true;
    };
  }, [loadRehearsal, id]);
  return row ?? (read === id ? undefined : 'reading');
}
