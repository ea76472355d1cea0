import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';

/** The words that a call is tried with: those that were changed last. Undefined before any were written. */
export function useWordsToPractise(): { script: ScriptRow; opening: OpeningRow } | undefined {
  const scripts = useOwn((own) => own.scripts);
  const openings = useOwn((own) => own.openings);
  const newest = Object.values(scripts).sort((one, other) => other.changedAt - one.changedAt);
  const script = newest.find(({ openingId }) => Object.hasOwn(openings, openingId));
  const opening = script && openings[script.openingId];
  return script && opening ? { script, opening } : undefined;
}
