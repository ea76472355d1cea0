const IN_WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Scripts written without spaces between words, or with endings joined to a name: a word may end anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** Does a word go on over this place of a text? */
export function goesOn(text: string, at: number): boolean {
  const before = at > 1 && isLow(text, at - 1) ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32);
  return (
    at > 0 && IN_WORD.test(before) && IN_WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after)
  );
}

const isLow = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');
