import type { Facts, Moment } from '../library/ids.ts';
import type { ScenarioFile } from '../library/schemas.ts';
import type { Note } from './partner-run.ts';

/**
 * What somebody needs to play the employer. `key` is the rehearsal that waits for what comes back. A call of the library is
 * named with the hash of its text, one of the person's own is there as a whole. `facts` are only those that the call says
 * and the person left in; `lines` are their words, filled with those facts alone.
 */
export type Invitation = {
  key: string;
  /** The folder of the scripts library that the call is in. */
  language: string;
  call: { id: string; hash: string } | { file: ScenarioFile };
  facts: Facts;
  lines: Partial<Record<Moment, string>>;
  seed: number;
};

/** What comes back from a partner: each note by its number at its turn (`notableAt`). */
export type PartnerResult = { key: string; notes: number[]; keep?: Note; change?: Note };
