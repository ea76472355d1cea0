import type { Facts } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';
import type { Range } from './changed-range.ts';
import { fillSegments } from './fill.ts';
import type { Speech } from './speech.ts';

/** A part and where its words stand in the filled line; a part of a group that is left out has no width. */
export type Placed = Range & { part: Part; text: string };

/** Where each part of a line stands when it is filled. */
export function placeParts(parts: readonly Part[], facts: Facts, speech: Speech): Placed[] {
  const texts = new Map(fillSegments(parts, facts, speech).map((segment) => [segment.part, segment.text]));
  let at = 0;
  return parts.map((part, index) => {
    const text = texts.get(index) ?? '';
    const from = at;
    at += text.length;
    return { part, text, from, to: at };
  });
}

/** The parts between two places of the filled line. A part that is cut, a fact too, leaves plain words. */
export const sliceParts = (placed: readonly Placed[], from: number, to: number): Part[] =>
  placed.flatMap((each): Part[] => {
    if (from <= each.from && each.to <= to) return [each.part];
    const text = each.text.slice(Math.max(0, from - each.from), Math.max(0, to - each.from));
    const { cue, group } = each.part;
    return text === '' ? [] : [{ text, ...(cue ? { cue } : {}), ...(group === undefined ? {} : { group }) }];
  });
