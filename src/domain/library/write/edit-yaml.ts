import { isCollection, type Node, parseDocument } from 'yaml';
import type { Path } from '../finding.ts';
import { printYaml } from './print-yaml.ts';
import { layOut } from './write-scenario.ts';

/** A value to be put at a path, or what stands there to be taken out. */
export type YamlEdit = { path: Path; value: unknown } | { path: Path; gone: true };

/**
 * YAML that was read before, with some of its values changed; remarks and everything else stay as they are written.
 * A list or set that did not change is not touched, so a remark inside it stays too.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  if (edits.length === 0) return text;
  const doc = parseDocument(text, { version: '1.2', uniqueKeys: false });
  for (const edit of edits) {
    if ('gone' in edit) doc.deleteIn(edit.path);
    else {
      const node = doc.createNode(edit.value, { aliasDuplicateObjects: false }) as Node;
      const before = doc.getIn(edit.path, true);
      if (isCollection(node)) layOut(node);
      if (isCollection(node) && isCollection(before)) node.flow = before.flow === true;
      doc.setIn(edit.path, node);
    }
  }
  return printYaml(doc);
}
