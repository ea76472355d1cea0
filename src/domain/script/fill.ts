import type { FactName, Facts } from '../library/ids.ts';
import { type FactPart, isFactPart, type Part } from '../library/parts.ts';
import { withArticle } from './article.ts';
import { sayDate, sayWhen } from './say-date.ts';
import type { Speech } from './speech.ts';

/** A run of a filled line, and what it came from. `missing`: a named blank stands there. `part`: its index. */
export type Segment = { text: string; part: number; fact?: FactName; missing?: true; cue?: true };

/** A fact is known when it has a visible character. */
export const isKnown = (facts: Facts, fact: FactName): boolean => (facts[fact] ?? '').trim() !== '';

/** Fills a line, keeping what each run came from. Groups with a missing fact are left out (FORMATS 2). */
export function fillSegments(parts: readonly Part[], facts: Facts, speech: Speech): Segment[] {
  return parts.flatMap((part, index): Segment[] => {
    if (isLeftOut(part, parts, facts)) return [];
    const text = textOf(part, facts, speech);
    const cue = part.cue ? { cue: true as const } : {};
    if (!isFactPart(part)) return [{ text, part: index, ...cue }];
    const missing = isKnown(facts, part.fact) ? {} : { missing: true as const };
    return [{ text, part: index, fact: part.fact, ...missing, ...cue }];
  });
}

/** The filled line as plain text. */
export function fillParts(parts: readonly Part[], facts: Facts, speech: Speech): string {
  let filled = '';
  for (const part of parts) if (!isLeftOut(part, parts, facts)) filled += textOf(part, facts, speech);
  return filled;
}

/** A part of a group in which a fact is missing. */
const isLeftOut = ({ group }: Part, parts: readonly Part[], facts: Facts): boolean =>
  group !== undefined &&
  parts.some((part) => part.group === group && isFactPart(part) && !isKnown(facts, part.fact));

function textOf(part: Part, facts: Facts, speech: Speech): string {
  if (!isFactPart(part)) return part.text;
  return isKnown(facts, part.fact) ? sayFact(part, facts, speech) : speech.blank(part.fact);
}

/** The facts for which a named blank stands in the line, each once. */
export function missingFacts(parts: readonly Part[], facts: Facts): FactName[] {
  const missing = parts
    .filter(isFactPart)
    .filter((part) => part.group === undefined && !isKnown(facts, part.fact));
  return [...new Set(missing.map((part) => part.fact))];
}

/** A date or a telephone number as one says it. */
const spoken = (fact: FactName, value: string, speech: Speech): string =>
  fact === 'phone' || fact === 'employerPhone'
    ? (speech.number?.(value, fact) ?? value)
    : sayDate(value, speech);

function sayFact(part: FactPart, facts: Facts, speech: Speech): string {
  const value = facts[part.fact] ?? '';
  if (part.filter === 'a') return withArticle(value);
  if (part.filter === 'spoken') return spoken(part.fact, value, speech);
  if (part.filter === 'when') return sayWhen(value, speech);
  if (part.filter === 'first') return value.trim().split(/\s+/)[0] ?? value;
  return value;
}
