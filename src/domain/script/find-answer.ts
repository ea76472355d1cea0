/** What they may say, and my line for it. `about`: other words by which it may be looked for. */
export type Findable = { id: string; says: string; about?: string; line: string; own?: true };

type Indexed<T> = { row: T; says: readonly string[]; all: readonly string[] };
export type AnswerIndex<T extends Findable> = readonly Indexed<T>[];

/** Rows to be looked through at every letter, with their words taken apart once. */
export const indexAnswers = <T extends Findable>(rows: readonly T[]): AnswerIndex<T> =>
  rows.map((row) => {
    const says = wordsIn(row.says);
    return { row, says, all: [...new Set([...says, ...wordsIn(`${row.about ?? ''} ${row.line}`)])] };
  });

/**
 * "They said…": the rows that some typed letters may mean, best first. Every word typed begins a word of what they say,
 * of what it is about or of my line; more of them in what they say come first, then my own answers. Where a script puts no
 * gaps between words, letters in the middle count too. Nothing typed finds nothing.
 */
export function findAnswer<T extends Findable>(typed: string, index: AnswerIndex<T>): T[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return index
    .flatMap(({ row, says, all }) => {
      if (!wanted.every((word) => has(all, word))) return [];
      return [{ row, said: wanted.filter((word) => has(says, word)).length }];
    })
    .sort((one, other) => other.said - one.said || rank(one.row) - rank(other.row))
    .map(({ row }) => row);
}

const rank = ({ own }: Findable): number => (own ? 0 : 1);

const has = (words: readonly string[], typed: string): boolean =>
  words.some((word) => word.startsWith(typed));

/** All that one may begin to type: each word, and in a script without gaps each letter on. */
const wordsIn = (text: string): string[] =>
  wordsOf(text).flatMap((word) =>
    UNSPACED.test(word) ? [...word].map((_, at, letters) => letters.slice(at).join('')) : [word],
  );

/** Scripts written without gaps between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words as one types them in a hurry: small letters, no accents, no apostrophes ("theyre"). */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
