import type { ResponseEntry } from '../library/schemas.ts';

/**
 * The responses that a few typed letters may mean, best first: every word typed begins a word of what they say (`short`),
 * else of what it is about. Nothing typed gives all, in the library's order.
 */
export function findResponses(typed: string, all: readonly ResponseEntry[]): ResponseEntry[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [...all];
  const found = all.flatMap((entry) => {
    const short = wordsOf(entry.short);
    const about = [...short, ...wordsOf(`${entry.tests} ${entry.good}`)];
    if (!wanted.every((word) => about.some((each) => each.startsWith(word)))) return [];
    return [{ entry, inShort: wanted.filter((word) => short.some((each) => each.startsWith(word))).length }];
  });
  return found.sort((one, other) => other.inShort - one.inShort).map(({ entry }) => entry);
}

/** Words as one types them: small letters, no accents, one kind of apostrophe. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];
