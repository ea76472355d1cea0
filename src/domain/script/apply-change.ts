import type { Facts } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { bindFacts, type Found } from './bind-facts.ts';
import type { Change, Range } from './changed-range.ts';
import { isKnown } from './fill.ts';
import { goesOn } from './goes-on.ts';
import { type Placed, placeParts, sliceParts } from './place-parts.ts';
import type { Speech } from './speech.ts';

/** A line after one change to its filled text. A fact that is cut leaves plain words, searched like those typed. */
export function applyChange(parts: readonly Part[], change: Change, facts: Facts, speech: Speech): Part[] {
  const old = placeParts(parts, facts, speech);
  const text = old.map((each) => each.text).join('');
  const { from, to } = change.old;
  const next = text.slice(0, from) + change.typed + text.slice(to);
  const marks = marksAt(old, change.old, next, from + change.typed.length);
  const head = sliceParts(old, 0, from);
  const middle = change.typed === '' ? [] : [{ text: change.typed, ...marks }];
  const behind = old.filter((each) => each.to > from);
  const kept = placeParts([...head, ...middle, ...sliceParts(behind, to, text.length)], facts, speech);
  const found = bindFacts(next, facts, freshIn(old, change), (place) =>
    kept.every((each) => leaves(each, place, facts)),
  );
  return joinTexts(openGroup(putIn(kept, found, marks, next.length), found, old, marks.group));
}

type Marks = Pick<Part, 'cue' | 'group'>;

/**
 * Typed words take the cue and the group of what they replace or of the word they go on with, else those that the
 * two sides share: words typed inside a group are left out with it.
 */
function marksAt(old: readonly Placed[], replaced: Range, next: string, end: number): Marks {
  const shown = old.filter((each) => each.to > each.from);
  const touched = shown.filter((each) => each.from < replaced.to && replaced.from < each.to);
  const left = shown.findLast((each) => each.to <= replaced.from);
  const right = shown.find((each) => each.from >= replaced.to);
  let stood: readonly (Placed | undefined)[] = [left, right];
  if (touched.length > 0) stood = touched;
  else if (left && goesOn(next, replaced.from)) stood = [left];
  else if (right && goesOn(next, end)) stood = [right];
  const group = stood[0]?.part.group;
  return {
    ...(stood.every((each) => each?.part.cue) ? { cue: true as const } : {}),
    ...(group !== undefined && stood.every((each) => each?.part.group === group) ? { group } : {}),
  };
}

/** What is searched for facts, in the new text: what was typed and what is left of a fact that was cut. */
function freshIn(old: readonly Placed[], { old: { from, to }, typed }: Change): Range {
  const cut = old.filter(({ part, ...at }) => isFactPart(part) && at.from < to && from < at.to);
  const first = Math.min(from, ...cut.map((each) => each.from));
  const last = Math.max(to, ...cut.map((each) => each.to));
  return { from: first, to: from + typed.length + (last - to) };
}

/**
 * May a found fact stand here as far as this part goes? It replaces words, and a fact that is the beginning of what
 * was meant (the name "Sam" in the contact "Sam Lee", typed letter by letter), but never cuts one.
 */
function leaves({ part, from, to }: Placed, place: Range, facts: Facts): boolean {
  if (to <= place.from || from >= place.to) return true;
  if (from === to) return false;
  if (!isFactPart(part)) return true;
  const plain = part.filter === undefined && part.group === undefined && isKnown(facts, part.fact);
  return plain && place.from <= from && to <= place.to && to - from < place.to - place.from;
}

function putIn(kept: readonly Placed[], found: readonly Found[], marks: Marks, length: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { fact, from, to } of found) {
    parts.push(...sliceParts(kept, at, from), { fact, ...marks });
    at = to;
  }
  return [...parts, ...sliceParts(kept, at, length)];
}

/** Another fact typed into a group: the person wants it said, so nothing there is left out any more. */
function openGroup(
  parts: readonly Part[],
  found: readonly Found[],
  old: readonly Placed[],
  group: number | undefined,
): readonly Part[] {
  const needed = new Set(
    old.flatMap(({ part }) => (isFactPart(part) && part.group === group ? [part.fact] : [])),
  );
  if (group === undefined || needed.size === 0 || found.every(({ fact }) => needed.has(fact))) return parts;
  return parts.map((part) => {
    const { group: own, ...open } = part;
    return own === group ? open : part;
  });
}

function joinTexts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && !isFactPart(last) && !isFactPart(part) && last.cue === part.cue && last.group === part.group)
      joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
