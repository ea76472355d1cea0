import { NAME_LETTERS } from './cut-for-codes.ts';

/** More codes than anybody would hold a phone to, one after the other. */
export const MOST_CODES = 15;

/** Of one code, far more than any of ours has. */
const MOST_LETTERS = 4_000;

/** What was seen of one set of codes so far. `parts`: the letters of each, by its number from 1. */
export type SeenCodes = { name: string; of: number; parts: ReadonlyMap<number, string> };

const CODE = new RegExp(
  `^([\\w-]{${NAME_LETTERS}})\\.(\\d{1,2})\\.(\\d{1,2})\\.([\\w-]{1,${MOST_LETTERS}})$`,
);

/**
 * Adds a code to those that were seen. One of another set begins that set; one that is seen again replaces what was there,
 * so that a damaged set can be mended. Whether the letters are right is known only once all are there.
 */
export function collectCode(seen: SeenCodes | undefined, code: string): SeenCodes | 'not-ours' {
  const [, name = '', which = '', count = '', letters = ''] = CODE.exec(code) ?? [];
  const [at, of] = [Number(which), Number(count)];
  if (at < 1 || at > of || of > MOST_CODES) return 'not-ours';
  const before = seen?.name === name && seen.of === of ? seen.parts : [];
  return { name, of, parts: new Map([...before, [at, letters]]) };
}

/** The numbers of the codes that are still to come. */
export const missingCodes = ({ of, parts }: SeenCodes): number[] =>
  Array.from({ length: of }, (_, at) => at + 1).filter((which) => !parts.has(which));

/** What was packed, put together again; undefined while a code is missing. */
export function joinCodes(seen: SeenCodes): string | undefined {
  if (missingCodes(seen).length > 0) return undefined;
  return Array.from({ length: seen.of }, (_, at) => seen.parts.get(at + 1)).join('');
}

/** What was seen as codes again. */
export const codesSeen = ({ name, of, parts }: SeenCodes): string[] =>
  [...parts].map(([which, letters]) => [name, which, of, letters].join('.'));
