import * as v from 'valibot';
import { GOALS } from '../ids.ts';
import { MOST_CHARACTERS } from '../read/read-file.ts';

/** The form of `index.json` in a folder of practice calls beside the app. */
export const PACK_FORMAT = 1;

/** So many calls a folder may offer. */
const MOST_CALLS = 500;

/** The most bytes of one file, and of the index itself. */
export const MOST_BYTES = MOST_CHARACTERS;

/** A path that stays in its folder and means the same to every host: no part of it is "..", hidden, empty or a code. */
export const isPackFile = (file: string): boolean =>
  file.length <= 200 &&
  /\.ya?ml$/.test(file) &&
  file.split('/').every((part) => /^[^.\\:?#%\p{Cc}][^\\:?#%\p{Cc}]*$/u.test(part));

const short = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

const callSchema = v.object({
  id: v.pipe(short(60), v.regex(/^[a-z][a-z0-9-]*$/)),
  title: short(2_000),
  by: v.optional(short(100)),
  goal: v.picklist([...GOALS, 'any']),
  /** The first 12 hexadecimal digits of SHA-256 of the file. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  /** In bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BYTES)),
  file: v.pipe(v.string(), v.check(isPackFile)),
});

const indexSchema = v.object({
  format: v.literal(PACK_FORMAT),
  scenarios: v.pipe(v.array(callSchema), v.maxLength(MOST_CALLS)),
});

export type PackCall = v.InferOutput<typeof callSchema>;

export type ReadIndex = { is: 'index'; calls: PackCall[] } | { is: 'newer' } | { is: 'no-index' };

/** Reads untrusted text: the index of a folder of practice calls, each id once. Never throws. */
export function readPackIndex(text: string): ReadIndex {
  if (text.length > MOST_BYTES) return { is: 'no-index' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { is: 'no-index' };
  }
  const read = v.safeParse(indexSchema, value);
  if (read.success) {
    const calls = new Map(read.output.scenarios.map((call) => [call.id, call]));
    return { is: 'index', calls: [...calls.values()] };
  }
  const newer = v.safeParse(v.object({ format: v.pipe(v.number(), v.minValue(PACK_FORMAT + 1)) }), value);
  return { is: newer.success ? 'newer' : 'no-index' };
}

/** The index as text: by file, so that the same folder always gives the same. */
export const writePackIndex = (calls: readonly PackCall[]): string =>
  `${JSON.stringify({ format: PACK_FORMAT, scenarios: inOrder(calls) }, null, 2)}\n`;

const inOrder = (calls: readonly PackCall[]): PackCall[] =>
  [...calls].sort((one, other) => (one.file < other.file ? -1 : 1));
