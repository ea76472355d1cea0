import type { ScriptRow } from '../stores/row-types.ts';
import { useOwn } from '../stores/session-context.tsx';

/** The script of an opening that was changed last, if there is one. */
export function useScriptOf(openingId: string): ScriptRow | undefined {
  const scripts = useOwn((own) => own.scripts);
  return Object.values(scripts)
    .filter((each) => each.openingId === openingId)
    .sort((one, other) => other.changedAt - one.changedAt)[0];
}
