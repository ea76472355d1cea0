import type { Template } from '../schemas.ts';
import type { YamlEdit } from '../write/edit-yaml.ts';

/** A line one place up: it and the one above it change places. Nothing for the first. */
export function moveTemplateLine({ lines }: Template, at: number): YamlEdit[] {
  const above = lines[at - 1];
  const line = lines[at];
  if (!above || !line) return [];
  return [
    { path: ['lines', at - 1], value: line },
    { path: ['lines', at], value: above },
  ];
}
