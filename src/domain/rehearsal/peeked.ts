import type { Rehearsal } from './rehearsal.ts';

/** A look at hidden words, at the turn that is not replied to yet. It is free; it only tells when to practise again. */
export const peeked = (rehearsal: Rehearsal): Rehearsal => ({
  ...rehearsal,
  here: { ...rehearsal.here, peeked: true },
});
