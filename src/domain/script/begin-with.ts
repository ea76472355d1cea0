import type { Template } from '../library/schemas.ts';
import { asGiven } from './as-given.ts';
import { changeStyle } from './change-style.ts';
import { draftFrom } from './draft-script.ts';
import type { Draft } from './script.ts';

/**
 * A draft by other words to begin with. Where nobody changed a line it begins anew with all of their lines; else the lines
 * that stand as one of `known` gave them are said the new way, and the others stay.
 */
export const beginWith = (
  draft: Draft,
  known: readonly Template[],
  to: Template,
  newId: () => string,
): Draft =>
  draft.lines.every(asGiven(known)) ? { ...draft, ...draftFrom(to, newId) } : changeStyle(draft, known, to);
