import type { Facts } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { fillParts } from '../script/fill.ts';
import type { Speech } from '../script/speech.ts';

/**
 * The words that a partner offers for a line. What they were not told reads as a blank there; where they kept that blank,
 * what the line itself says stands in it again.
 */
export function wordsInstead(instead: string, parts: readonly Part[], facts: Facts, speech: Speech): string {
  const said = parts.filter(isFactPart).map(({ group: _group, ...part }) => ({
    blank: speech.blank(part.fact),
    words: fillParts([part], facts, speech),
  }));
  // the longest blank first: one of them may be the beginning of the others
  return said
    .sort((one, other) => other.blank.length - one.blank.length)
    .reduce((words, fact) => words.replaceAll(fact.blank, fact.words), instead);
}
