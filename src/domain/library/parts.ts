import type { FactName } from './ids.ts';

export const FILTERS = ['a', 'spoken', 'when', 'first'] as const;
export type Filter = (typeof FILTERS)[number];

/**
 * A line is a list of parts, never a filled string: that is how a changed fact reaches every line and the words
 * typed around it stay (FORMATS 1). Parts of the same `group` are left out together when a fact in it is missing.
 * `cue` marks a word that is still shown when only key words are.
 */
export type TextPart = { text: string; cue?: true; group?: number };
export type FactPart = { fact: FactName; filter?: Filter; cue?: true; group?: number };
export type Part = TextPart | FactPart;

export const isFactPart = (part: Part): part is FactPart => 'fact' in part;
