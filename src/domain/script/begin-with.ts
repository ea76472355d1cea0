import { parseSay } from '../library/parse-say.ts';
import type { Template } from '../library/schemas.ts';
import { changeStyle } from './change-style.ts';
import { draftFrom } from './draft-script.ts';
import { sameParts } from './same-parts.ts';
import type { Draft } from './script.ts';

/**
 * A draft by other words to begin with. Where nobody changed a line it begins anew with all of their lines; else the lines
 * that stand as one of `known` gave them are said the new way, and the others stay.
 */
export function beginWith(
  draft: Draft,
  known: readonly Template[],
  to: Template,
  newId: () => string,
): Draft {
  const given = known.flatMap(({ lines }) => lines);
  const isAsGiven = draft.lines.every(({ moment, parts }) =>
    given.some((each) => each.moment === moment && sameParts(parseSay(each.say).parts, parts)),
  );
  return isAsGiven ? { ...draft, ...draftFrom(to, newId) } : changeStyle(draft, known, to);
}
