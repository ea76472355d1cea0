import { scenarioSchema, templateSchema, turnSchema } from '../schemas.ts';
import type { Slip } from './plain-value.ts';

/** A line that says something: no empty one, and no comment. `start` is where its words begin. */
type Line = { at: number; indent: number; start: number; words: string };

/** What stands at the margin of a file. */
const AT_MARGIN: ReadonlySet<string> = new Set(
  [scenarioSchema, templateSchema].flatMap(({ entries }) => Object.keys(entries)),
);

/** The line at `at` does not fit the ones around it: which line it is that stands wrong, as far as that is certain. */
export function misIndented(text: string, at: number): Slip {
  const lines = linesOf(text);
  const nth = lines.findLastIndex((line) => line.at <= at);
  const left = tooFarLeft(lines, nth);
  if (left) return { rule: 'yaml-left', at: left.start, values: { name: nameOf(left) } };
  const bare = withoutDash(lines, nth);
  return { rule: bare ? 'yaml-dash' : 'yaml-indent', at: bare?.start ?? at, values: {} };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, 1: spaces = '', 2: words = '', index } of text.matchAll(/^( *)([^\s#].*)$/gm))
    if (line) lines.push({ at: index, indent: spaces.length, start: index + spaces.length, words });
  return lines;
}

/**
 * The name above this line that has slid to the left: what is under it stands as if the name were where this line is,
 * and before it there was a line there. By its name it has no business where it stands.
 */
function tooFarLeft(lines: readonly Line[], nth: number): Line | undefined {
  const indent = lines[nth]?.indent ?? 0;
  const place = lines.findLastIndex((line, at) => at < nth && line.indent < indent);
  const above = lines.findLast((line, at) => at < place && line.indent <= indent);
  const found = lines[place];
  if (!found || above?.indent !== indent || (lines[place + 1]?.indent ?? 0) <= indent) return undefined;
  const name = nameOf(found);
  const isStray = found.indent === 0 ? !AT_MARGIN.has(name) : Object.hasOwn(turnSchema.entries, name);
  return name !== '' && isStray ? found : undefined;
}

/** The name of a line that has a name alone, or "". */
const nameOf = ({ words }: Line): string => /^([\w-]+):\s*(?:#.*)?$/.exec(words)?.[1] ?? '';

/** This line, or the one before it, where it is the only one of a list that has no dash. */
function withoutDash(lines: readonly Line[], nth: number): Line | undefined {
  const [before, here] = [lines[nth - 1], lines[nth]];
  if (!before || !here || before.indent !== here.indent || hasDash(before) === hasDash(here))
    return undefined;
  const bare = hasDash(here) ? before : here;
  return /^[\w/-]+:(?:\s|$)/.test(bare.words) ? undefined : bare;
}

const hasDash = ({ words }: Line): boolean => /^-(?:\s|$)/.test(words);
