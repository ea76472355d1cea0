import type { Facts, Moment } from '../library/ids.ts';
import type { ScenarioFile } from '../library/schemas.ts';
import type { LineComment } from './line-comment.ts';
import type { Note } from './partner-run.ts';
import type { PlannedWords } from './planned-words.ts';

/**
 * What somebody needs to play the employer. `key` is the rehearsal that waits for what comes back. A call of the library is
 * named with the hash of its text, one of the person's own is there as a whole. `facts` are only those that the call says
 * and the person left in; `words` are their lines and answers, filled with those facts alone. Links made before a partner
 * could comment have `lines` in their place: all words of a moment as one.
 */
export type Invitation = {
  key: string;
  /** The folder of the scripts library that the call is in. */
  language: string;
  call: { id: string; hash: string } | { file: ScenarioFile };
  facts: Facts;
  words?: PlannedWords[];
  lines?: Partial<Record<Moment, string>>;
  seed: number;
};

/** What comes back from a partner: each note by its number at its turn (`notableAt`). */
export type PartnerResult = {
  key: string;
  notes: number[];
  keep?: Note;
  change?: Note;
  comments?: LineComment[];
};
