import type { Calling } from '../../domain/openings/calling.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';

const NONE: Calling = {};

/** What is kept of a call while it is made, and a change of it; undefined takes a part of it away. */
export function useCalling(opening: OpeningRow) {
  const changeOpening = useOwn((own) => own.changeOpening);
  const calling = opening.calling ?? NONE;
  const change = (patch: { [Name in keyof Calling]?: Calling[Name] | undefined }) => {
    const next = Object.entries({ ...calling, ...patch }).filter(([, value]) => value !== undefined);
    changeOpening(opening.id, { calling: Object.fromEntries(next) });
  };
  return { calling, change };
}
