/** The most that one text of a call may hold, in characters; its schema refuses more. */
export const MOST_OF_A_TEXT = 2_000;

/** What was typed, as a call keeps it: on one line, without what cannot be seen or said. */
export const plainText = (typed: string): string =>
  typed
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/\p{Surrogate}|[\ufeff\ufffe\uffff]/gu, '')
    .slice(0, MOST_OF_A_TEXT)
    .replace(/[\ud800-\udbff]$/, '');

/** The same for a text that may be left out. */
export const optionalText = (typed: string): string | undefined => plainText(typed) || undefined;
