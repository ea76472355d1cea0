import type { ScenarioFile } from '../schemas.ts';
import { turnLinks } from './turn-links.ts';

/** How far passages stand apart on Twine's map, in its units. */
const STEP = 150;

/** Where each turn stands on Twine's map: a column for each step from the start; what no link leads to comes last. */
export function placeTurns({ start, turns }: ScenarioFile): Map<string, string> {
  const column = new Map<string, number>();
  let next = start.filter((id) => Object.hasOwn(turns, id));
  let depth = 0;
  while (next.length > 0) {
    for (const id of next) column.set(id, depth);
    const after = next.flatMap((id) => turnLinks(turns[id] ?? {}).map(({ edge }) => edge.to));
    next = [...new Set(after)].filter((id) => Object.hasOwn(turns, id) && !column.has(id));
    depth++;
  }
  const rows = new Map<number, number>();
  return new Map(
    Object.keys(turns).map((id) => {
      const x = column.get(id) ?? depth;
      const y = rows.get(x) ?? 0;
      rows.set(x, y + 1);
      return [id, `${(x + 1) * STEP},${(y + 1) * STEP}`];
    }),
  );
}
