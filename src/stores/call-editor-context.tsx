import { createContext, useContext, useRef } from 'react';
import { useStore } from 'zustand';
import type { Found } from '../domain/library/edit/found-in.ts';
import type { ScenarioFile, TurnFile } from '../domain/library/schemas.ts';
import type { CallEditing, CallEditor } from './call-editor.ts';

const EditorContext = createContext<CallEditor | undefined>(undefined);

export const CallEditorProvider = EditorContext.Provider;

function useEditor(): CallEditor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor stands outside its provider');
  return editor;
}

/** A part of the call that is written, kept up to date. The selector must give the same value for the same state. */
export const useCall = <T,>(selector: (editing: CallEditing) => T): T =>
  useStore(useEditor().state, selector);

/** How the call is changed. It stays the same, so what only acts is never drawn anew. */
export const useChange = (): CallEditing['change'] => useEditor().state.getState().change;

/** The call as it is now, for what acts and does not show it. */
export const useCallNow = (): (() => CallEditing) => useEditor().state.getState;

/** The names of the turns in their order; the same list as long as they are the same. */
export function useTurnNames(): readonly string[] {
  const known = useRef<readonly string[]>([]);
  return useCall(({ call: { turns } }) => {
    const names = known.current;
    const isSame = names.length === turns.length && turns.every(({ id }, at) => id === names[at]);
    if (!isSame) known.current = turns.map(({ id }) => id);
    return known.current;
  });
}

export type ListedTurn = { id: string; turn: TurnFile; begins: boolean; noted: number };

/** What a list shows of these turns; the same list as long as none of them changed. */
export function useTurnsOf(ids: readonly string[]): readonly ListedTurn[] {
  const known = useRef<readonly ListedTurn[]>([]);
  return useCall(({ call: { file }, found }) => {
    const next = ids.map((id, at) => listed(id, known.current[at], file, found));
    const isSame =
      next.length === known.current.length && next.every((each, at) => each === known.current[at]);
    if (!isSame) known.current = next.filter((each) => each !== undefined);
    return known.current;
  });
}

/** The same as before where it says the same. */
function listed(
  id: string,
  old: ListedTurn | undefined,
  { turns, start }: ScenarioFile,
  found: Found | undefined,
): ListedTurn | undefined {
  const turn = turns[id];
  if (!turn) return undefined;
  const begins = beginningsIn(start).has(id);
  const noted = found?.byTurn.get(id)?.length ?? 0;
  const isSame = old?.id === id && old.turn === turn && old.begins === begins && old.noted === noted;
  return isSame ? old : { id, turn, begins, noted };
}

const beginnings = new WeakMap<ScenarioFile['start'], ReadonlySet<string>>();

/** A long call begins in a hundred ways, and each of its turns asks whether it is one of them. */
function beginningsIn(start: ScenarioFile['start']): ReadonlySet<string> {
  const known = beginnings.get(start) ?? new Set(start);
  beginnings.set(start, known);
  return known;
}
