import { PHRASE_MARKS } from '../../library/ids.ts';

/** What a coach may underline: eight kinds of wording, and what is too long, too much or missing (FORMATS 9). */
export const MARKS = [
  ...PHRASE_MARKS,
  'too-long-sentence',
  'too-long-opener',
  'multiple-asks',
  'no-name',
  'no-position',
  'no-ask',
  'missing-thanks',
] as const;
export type MarkKind = (typeof MARKS)[number];

/** Where a text stands: that decides what it may lack. */
export const TEXT_KINDS = ['opener', 'voicemail', 'script', 'line', 'close'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** A stretch of a text in UTF-16 units. `instead`: what to say; nothing where no one wording would do. */
export type Mark = { kind: MarkKind; start: number; end: number; instead?: string };
