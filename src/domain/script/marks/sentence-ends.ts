/** Short forms that are written with a full stop inside a sentence. */
const SHORT = new Set(
  'mr mrs ms mx dr prof mt blvd no nr jr sr vs approx ext tel fr rev hon sgt capt e.g i.e'.split(' '),
);

/** Short forms that may end a sentence: what follows tells. */
const SOMETIMES_LAST = new Set('ltd inc co corp plc etc dept ave rd st'.split(' '));

/** Does the full stop at this place end a sentence? A stop in "Mr. Lee", "3.5", "a.m.", "J. Lee" does not. */
export function endsSentence(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return false;
  const [, before = '', word = ''] =
    /(\S*?)([\p{L}\p{N}]+)$/u.exec(text.slice(Math.max(0, at - 20), at)) ?? [];
  if (SHORT.has(word.toLowerCase())) return false;
  const next = text
    .slice(at + 1, at + 4)
    .trimStart()
    .charAt(0);
  if (SOMETIMES_LAST.has(word.toLowerCase())) return !/\p{Ll}|\p{N}|,/u.test(next);
  if (!/^\p{L}$/u.test(word)) return true;
  if (before.endsWith('.')) return !/\p{Ll}|\p{N}|,/u.test(next);
  return !(
    /\p{Lu}/u.test(word) &&
    word !== 'I' &&
    /\p{Lu}/u.test(next) &&
    isAfterName(text.slice(0, at - 1))
  );
}

/** "Ann B. Lee", "Mr. J. Lee": a letter after a name, or first of all, stands for a name. */
const isAfterName = (before: string): boolean =>
  /(^|\p{Lu}[\p{L}.]*\s|\b(is|am)\s)$/u.test(before.slice(-24));
