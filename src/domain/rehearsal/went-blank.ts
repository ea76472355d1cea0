import type { Rehearsal } from './rehearsal.ts';

/** "My mind went blank" at the turn that is not replied to yet. It costs nothing. */
export const wentBlank = (rehearsal: Rehearsal): Rehearsal => ({
  ...rehearsal,
  here: { ...rehearsal.here, blank: true },
});
