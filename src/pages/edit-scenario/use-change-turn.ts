import { useCallback } from 'react';
import { changeTurn } from '../../domain/library/edit/change-turn.ts';
import type { TurnFile } from '../../domain/library/schemas.ts';
import { useChange } from '../../stores/call-editor-context.tsx';

export type ChangeTurn = (what: string, act: (turn: TurnFile) => TurnFile) => void;

/** Changes one turn of the call; `what` names the field. The same function as long as it is the same turn. */
export function useChangeTurn(id: string): ChangeTurn {
  const change = useChange();
  return useCallback(
    (what, act) => change(`${id} ${what}`, (file) => changeTurn(file, id, act)),
    [change, id],
  );
}
