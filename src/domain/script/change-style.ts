import { parseSay } from '../library/parse-say.ts';
import type { Template, TemplateLine } from '../library/schemas.ts';
import { asGiven } from './as-given.ts';
import type { Draft, Line } from './script.ts';

/** A draft in another style: lines that stand as a template gave them are said the new way, edited ones stay. */
export function changeStyle(draft: Draft, templates: readonly Template[], to: Template): Draft {
  const isAsGiven = asGiven(templates);
  return {
    ...draft,
    style: to.style,
    lines: draft.lines.map((line) => {
      const next = isAsGiven(line) ? lineLike(line, draft.lines, to.lines) : undefined;
      return next ? { ...line, parts: parseSay(next.say).parts } : line;
    }),
  };
}

/** The template's line for the same moment: the second question is the second there too. */
function lineLike(
  line: Line,
  lines: readonly Line[],
  candidates: readonly TemplateLine[],
): TemplateLine | undefined {
  const isAlike = (each: { moment: string }, onlyIf: string | undefined) =>
    each.moment === line.moment && onlyIf === line.onlyIf;
  const at = lines.filter((each) => isAlike(each, each.onlyIf)).indexOf(line);
  return candidates.filter((each) => isAlike(each, each['only-if']))[at];
}
