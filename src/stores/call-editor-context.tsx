import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
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
export const useTurnNames = (): readonly string[] =>
  useStore(
    useEditor().state,
    useShallow(({ call }: CallEditing) => call.turns.map(({ id }) => id)),
  );
