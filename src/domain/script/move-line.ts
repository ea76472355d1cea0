import type { Line } from './script.ts';

/**
 * The lines with one of them moved up or down past the next line that is shown. `shown` are the ids of the lines in use,
 * in order. The same lines come back where there is nothing to pass.
 */
export function moveLine(
  lines: readonly Line[],
  id: string,
  by: -1 | 1,
  shown: readonly string[],
): readonly Line[] {
  const passed = shown[shown.indexOf(id) + by];
  const line = lines.find((each) => each.id === id);
  if (!line || passed === undefined || !shown.includes(id)) return lines;
  const rest = lines.filter((each) => each !== line);
  const at = rest.findIndex((each) => each.id === passed) + (by === 1 ? 1 : 0);
  return [...rest.slice(0, at), line, ...rest.slice(at)];
}
