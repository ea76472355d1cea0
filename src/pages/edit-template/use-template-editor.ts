import { useMemo, useState } from 'react';
import { type OpenedTemplate, openTemplate } from '../../domain/library/open-template.ts';
import { editYaml, type YamlEdit } from '../../domain/library/write/edit-yaml.ts';
import type { TemplateRow } from '../../stores/row-types.ts';
import { useActions } from '../../stores/session-context.tsx';

/** As many steps as one takes back. */
const STEPS = 100;

/** `what`: where it was changed. Letters typed in one place one after the other are one step. */
type Step = { what: string; before: string };

export type TemplateEditor = OpenedTemplate & {
  title: string;
  rename: (title: string) => void;
  /** Nothing happens where the words would no longer be words to begin with. */
  edit: (edits: readonly YamlEdit[]) => void;
  /** Undefined where nothing was changed yet. */
  undo?: () => void;
};

/** Words to begin with while they are written: each change is in the row at once. Undefined if they cannot be read. */
export function useTemplateEditor({ id, title, yaml }: TemplateRow): TemplateEditor | undefined {
  const { changeTemplate } = useActions();
  const [past, setPast] = useState<readonly Step[]>([]);
  const opened = useMemo(() => openTemplate({ path: 'words.yaml', text: yaml }).opened, [yaml]);
  if (!opened) return undefined;
  const put = (text: string): boolean => {
    const next = openTemplate({ path: 'words.yaml', text }).opened;
    if (next) changeTemplate(id, { ...next.own, title });
    return next !== undefined;
  };
  const last = past.at(-1);
  const undo = () => {
    if (last === undefined) return;
    put(last.before);
    setPast(past.slice(0, -1));
  };
  return {
    ...opened,
    title,
    rename: (typed) => changeTemplate(id, { ...opened.own, title: typed }),
    edit: (edits) => {
      const text = editYaml(yaml, edits);
      const what = edits.map(({ path }) => path.join(' ')).join();
      if (text === yaml || !put(text)) return;
      if (last?.what !== what) setPast([...past, { what, before: yaml }].slice(-STEPS));
    },
    ...(last === undefined ? {} : { undo }),
  };
}
