import type { Range } from '../script/changed-range.ts';
import { goesOn } from '../script/goes-on.ts';

/** Where a value stands in a text. */
export type Standing = Range & { value: string };

/**
 * Every place in an NFC text where one of the values stands as whole words, in any case, with any apostrophe and any
 * space between its words; places may lie over each other. Values come back trimmed and in NFC; blank ones are
 * passed over.
 */
export function findWhole(text: string, values: readonly string[]): Standing[] {
  const found: Standing[] = [];
  for (const value of new Set(values.map((each) => each.trim().normalize('NFC')))) {
    if (value === '') continue;
    const pattern = patternOf(value);
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (!goesOn(text, place.from) && !goesOn(text, place.to)) found.push({ ...place, value });
      pattern.lastIndex = match.index + 1;
    }
  }
  return found;
}

const patternOf = (value: string) =>
  new RegExp(
    value
      .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
      .replace(/\s+/g, String.raw`\s+`)
      .replace(/['’ʼ]/g, `['’ʼ]`),
    'giu',
  );
