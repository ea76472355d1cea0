import { useMemo } from 'react';
import type { ScriptRow } from '../stores/row-types.ts';
import { useOwn } from '../stores/session-context.tsx';

/** The script of each opening that was changed last, by the opening's id. */
export function useScriptsByOpening(): ReadonlyMap<string, ScriptRow> {
  const scripts = useOwn((own) => own.scripts);
  return useMemo(() => {
    const oldestFirst = Object.values(scripts).sort((one, other) => one.changedAt - other.changedAt);
    return new Map(oldestFirst.map((script) => [script.openingId, script]));
  }, [scripts]);
}

/** The script of an opening that was changed last, if there is one. */
export const useScriptOf = (openingId: string): ScriptRow | undefined => useScriptsByOpening().get(openingId);
