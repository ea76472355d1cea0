import { parseSay } from '../library/parse-say.ts';
import type { Template } from '../library/schemas.ts';
import { sameParts } from './same-parts.ts';
import type { Line } from './script.ts';

/** Does a line stand as one of these templates gave it, for the same moment? */
export function asGiven(templates: readonly Template[]): (line: Line) => boolean {
  const given = templates.flatMap(({ lines }) => lines);
  return ({ moment, parts }) =>
    given.some((each) => each.moment === moment && sameParts(parseSay(each.say).parts, parts));
}
