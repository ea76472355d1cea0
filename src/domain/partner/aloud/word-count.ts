/** So many words are read aloud. */
export const FEWEST_WORDS = 8;
export const MOST_WORDS = 12;

/** 1,024 words: ten bits each. */
export const BITS = 10n;

/** How many numbers so many words can tell apart. */
export const spaceOf = (words: number): bigint => 1n << (BITS * BigInt(words));

/**
 * What must be left for the check: words that are wrong pass one time in so many. The longest results may have less, or
 * some would not fit.
 */
export const checkSpace = (words: number): bigint => (words < MOST_WORDS ? 1n << 20n : 1n << 14n);
