import type { Path } from '../finding.ts';
import type { YamlEdit } from '../write/edit-yaml.ts';

type Named = Readonly<Record<string, unknown>>;

/**
 * The fewest edits that make one value of another, so that remarks beside what stays are kept. A list of another length
 * is written anew, and so are replies in another order.
 */
export function valueEdits(before: unknown, after: unknown, path: Path = []): YamlEdit[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((each, at) => valueEdits(before[at], each, [...path, at]));
  if (!isNamed(before) || !isNamed(after) || !isSameThing(before, after, path))
    return [{ path, value: after }];
  const gone = names(before).filter((name) => after[name] === undefined);
  return [
    ...gone.map((name): YamlEdit => ({ path: [...path, name], gone: true })),
    ...names(after).flatMap((name) => valueEdits(before[name], after[name], [...path, name])),
  ];
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is undefined is not there. */
const names = (value: Named): string[] => Object.keys(value).filter((name) => value[name] !== undefined);

/** Nothing that stays: it is another thing. Replies that stay are the first, as they were. */
function isSameThing(before: Named, after: Named, path: Path): boolean {
  const stay = names(before).filter((name) => after[name] !== undefined);
  return stay.length > 0 && (path.at(-1) !== 'moves' || stay.every((name, at) => names(after)[at] === name));
}
