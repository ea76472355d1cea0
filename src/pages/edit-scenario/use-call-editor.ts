import { useEffect, useState } from 'react';
import { useWorld } from '../../device/world.tsx';
import { type CallEditor, openCallEditor } from '../../stores/call-editor.ts';
import type { ScenarioRow } from '../../stores/row-types.ts';
import { useActions } from '../../stores/session-context.tsx';

/** The editor of a row. Where another tab wrote the row meanwhile, it begins anew with that; undefined if unreadable. */
export function useCallEditor(row: ScenarioRow): CallEditor | undefined {
  const { now } = useWorld();
  const { changeScenario } = useActions();
  const open = () => openCallEditor({ row, now, save: (scenario) => changeScenario(row.id, scenario) });
  const [editor, setEditor] = useState(open);
  if (editor && !editor.isOwn(row.yaml)) setEditor(open());
  useEffect(() => editor?.start(), [editor]);
  return editor;
}
