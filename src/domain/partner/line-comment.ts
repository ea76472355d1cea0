/** So many characters a comment has at most, and so many the words that it offers instead. */
export const MOST_COMMENT = 500;

/** What a partner says of some of the words they read, by the place these have in the invitation, from 0. */
export type LineComment = { at: number } & ({ good: true } | { text?: string; instead?: string });
