import type { FactName, Moment } from '../library/ids.ts';
import type { AlwaysEntry } from '../library/schemas.ts';

/** A stretch of words on the card, or a ruled blank to write on: a missing fact, or one that the person typed. */
export type Run = { text: string; cue?: true; fact?: FactName } | { gap: FactName | 'typed'; cue?: true };

/** A value at the head of the card, or the fact that is missing there. */
export type Headline = { text: string } | { missing: FactName };

/** What is looked up rather than said. `employer` and `number`: those that are too long for the head. `person`: on blank cards. */
export const ASIDES = ['employer', 'number', 'person', 'job', 'times', 'pay', 'start', 'spelling'] as const;
export type Aside = (typeof ASIDES)[number];

/** What a row is for; the words for it stand left of the red margin. */
export type RowKind =
  | { kind: 'moment'; moment: Moment }
  /** `says`: what they say in the person's words, where the library has no such response. */
  | { kind: 'response'; response: string; says?: string }
  | { kind: 'always'; id: AlwaysEntry['id'] }
  | { kind: 'voicemail' }
  | { kind: 'aside'; id: Aside }
  | { kind: 'log'; id: 'who' | 'said' | 'next' };

/** `key` is unique on its card and the same each time. `space`: a blank rule before it. */
export type CardRow = { key: string; name: RowKind; runs: Run[]; space?: true };

/** What is printed. `initials` are empty while the name is not known. */
export type Card = { initials: string; title: Headline; number: Headline; front: CardRow[]; back: CardRow[] };
