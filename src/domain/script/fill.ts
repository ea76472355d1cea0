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
  const dropped = new Set<number>();
  for (const part of parts)
    if (part.group !== undefined && isFactPart(part) && !isKnown(facts, part.fact)) dropped.add(part.group);
  return parts.flatMap((part, index): Segment[] => {
    if (part.group !== undefined && dropped.has(part.group)) return [];
    const cue = part.cue ? { cue: true as const } : {};
    if (!isFactPart(part)) return [{ text: part.text, part: index, ...cue }];
    if (!isKnown(facts, part.fact))
      return [{ text: speech.blank(part.fact), part: index, fact: part.fact, missing: true, ...cue }];
    return [{ text: sayFact(part, facts, speech), part: index, fact: part.fact, ...cue }];
  });
}

/** The filled line as plain text. */
export const fillParts = (parts: readonly Part[], facts: Facts, speech: Speech): string =>
  fillSegments(parts, facts, speech)
    .map((segment) => segment.text)
    .join('');

/** The facts for which a named blank stands in the line, each once. */
export function missingFacts(parts: readonly Part[], facts: Facts): FactName[] {
  const missing = parts
    .filter(isFactPart)
    .filter((part) => part.group === undefined && !isKnown(facts, part.fact));
  return [...new Set(missing.map((part) => part.fact))];
}

function sayFact(part: FactPart, facts: Facts, speech: Speech): string {
  const value = facts[part.fact] ?? '';
  if (part.filter === 'a') return withArticle(value);
  if (part.filter === 'spoken') return sayDate(value, speech);
  if (part.filter === 'when') return sayWhen(value, speech);
  if (part.filter === 'first') return value.trim().split(/\s+/)[0] ?? value;
  return value;
}
