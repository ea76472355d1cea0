import type { Facts } from '../library/ids.ts';
import type { AlwaysEntry, MomentEntry } from '../library/schemas.ts';
import type { Stage } from '../rehearsal/rehearsal.ts';
import type { Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import type { PrivateTopic } from './private-topic.ts';

export const WORDINGS = ['full', 'cues', 'stage'] as const;
/** All words, only key words, or of each line as much as was reached in practice. */
export type Wording = (typeof WORDINGS)[number];

/** What a card is made of, and how much of it is printed. */
export type Printed = {
  script: Script;
  facts: Facts;
  speech: Speech;
  moments: readonly MomentEntry[];
  always: readonly AlwaysEntry[];
  /** Responses and the ids of lines and answers, most stumbled over first. */
  stuck: readonly string[];
  /** At most this many answers, the first of that order; all where it is left out. */
  answers?: number;
  words: Wording;
  /** How far each line is, by its id; one that was never practised is shown in full. */
  stages?: ReadonlyMap<string, Stage>;
  /** With the person's notes in their own language, in brackets. */
  notes?: boolean;
  /** The private topics that are printed this time. */
  ticked?: ReadonlySet<PrivateTopic>;
  /** With what is not said but looked up. */
  asides?: boolean;
};
