import { useCallback } from 'react';
import { addTurn } from '../../domain/library/edit/add-turn.ts';
import { changeTurn } from '../../domain/library/edit/change-turn.ts';
import { freeName } from '../../domain/library/edit/make-name.ts';
import type { TurnFile } from '../../domain/library/schemas.ts';
import { useChange } from '../../stores/call-editor-context.tsx';
import { EDIT_CALL } from '../../words/edit-call.ts';

/** Adds a turn behind another and lets that lead to it, in one step. */
export function useNewTurn(id: string): (lead: (turn: TurnFile, to: string) => TurnFile) => void {
  const change = useChange();
  return useCallback(
    (lead) =>
      change('new turn', (file) => {
        const name = freeName(EDIT_CALL.newTurn, [file.turns]);
        const added = addTurn(file, name, id);
        return added === file ? file : changeTurn(added, id, (turn) => lead(turn, name));
      }),
    [change, id],
  );
}
