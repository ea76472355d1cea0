import type { Path, Place, Problem } from '../finding.ts';
import type { Rule } from '../finding-sentence.ts';
import { offsetInText } from './offset-in-text.ts';
import { parseYaml } from './parse-yaml.ts';
import { plainValue, type Slip, type Spots } from './plain-value.ts';

export type Trouble = Place & { rule: Rule; values: Readonly<Record<string, string>> };

/** `place` gives where what a problem is about stands, or the nearest thing around it. */
export type ReadYaml = { value: unknown; place: (of: Pick<Problem, 'path' | 'onKey' | 'at'>) => Place };

/** Reads untrusted text: a plain value and the places of its parts, or what is wrong with it. Never throws. */
export function readYaml(text: string): ReadYaml | { troubles: Trouble[] } {
  const parsed = parseYaml(text);
  const placeAt = (offset: number): Place => {
    const { line, col } = parsed.lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const troubleOf = ({ rule, at, values, other }: Slip): Trouble => ({
    rule,
    values: other === undefined ? values : { ...values, line: String(placeAt(other).line) },
    ...placeAt(at),
  });
  if ('slips' in parsed) return { troubles: parsed.slips.map(troubleOf) };
  const { value, spots, slips } = plainValue(parsed.doc, text);
  if (slips.length > 0) return { troubles: slips.map(troubleOf) };
  return {
    value,
    place: ({ path, onKey, at }) => {
      const start = offsetOf(value, spots, path, onKey === true);
      return placeAt(at === undefined ? start : offsetInText(text, start, at));
    },
  };
}

/** A text or number is at its value; a list or mapping at its name, for its value only begins on the next line. */
function offsetOf(root: unknown, spots: Spots, path: Path, onKey: boolean): number {
  let at = 0;
  let value = root;
  for (const step of path) {
    const spot = isContainer(value) ? spots.get(value)?.get(step) : undefined;
    if (!spot) return at;
    value = (value as Record<string | number, unknown>)[step];
    at = onKey || isContainer(value) ? spot.key : spot.value;
  }
  return at;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
