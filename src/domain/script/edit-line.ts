import type { Facts } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { applyChange } from './apply-change.ts';
import { type Change, changedRange, type Range } from './changed-range.ts';
import { goesOn } from './goes-on.ts';
import { type Placed, placeParts } from './place-parts.ts';
import type { Speech } from './speech.ts';

/**
 * What a line becomes when its filled text was edited in a plain text field: parts outside the changed range stay,
 * and what was typed and is a fact becomes that fact (FORMATS 1). Filling the result gives `typed` to the letter.
 */
export function editLine(parts: readonly Part[], typed: string, facts: Facts, speech: Speech): Part[] {
  const placed = placeParts(parts, facts, speech);
  const text = placed.map((each) => each.text).join('');
  const changes = changesOf(text, typed, placed);
  return changes.reduceRight<Part[]>((line, change) => applyChange(line, change, facts, speech), [...parts]);
}

/** Where the text was changed. A fact that stands in the new words as it did in the old ones was not. */
function changesOf(text: string, typed: string, placed: readonly Placed[]): Change[] {
  const facts = placed.filter(isShownFact);
  const whole = [...facts, ...groupsOf(placed)];
  const { old, typed: words } = withWholeWords(text, typed, changedRange(text, typed, whole).old, facts);
  const changes: Change[] = [];
  let from = old.from;
  let at = 0;
  const changeTo = (to: number, end: number) => {
    const beside = whole.map((each) => ({ from: each.from - from, to: each.to - from }));
    const gap = changedRange(text.slice(from, to), words.slice(at, end), beside);
    const place = { from: from + gap.old.from, to: from + gap.old.to };
    if (place.from < place.to || gap.typed !== '') changes.push({ old: place, typed: gap.typed });
  };
  for (const fact of facts) {
    if (fact.from < old.from || fact.to > old.to) continue;
    const found = findAgain(fact, text, words, at);
    if (found < 0) continue;
    changeTo(fact.from, found);
    from = fact.to;
    at = found + fact.text.length;
  }
  changeTo(old.to, words.length);
  return changes;
}

/**
 * The change with the words and facts that it starts and ends in. Letters that both texts happen to share there ("am"
 * before "a cook") hide that the fact itself was left whole.
 */
function withWholeWords(text: string, typed: string, old: Range, facts: readonly Range[]): Change {
  const isIn = (place: number) => facts.some((each) => each.from < place && place < each.to);
  const more = typed.length - text.length;
  let { from, to } = old;
  while (goesOn(text, from) || goesOn(typed, from) || isIn(from)) from--;
  while (goesOn(text, to) || goesOn(typed, to + more) || isIn(to)) to++;
  return { old: { from, to }, typed: typed.slice(from, to + more) };
}

const isShownFact = (placed: Placed) => isFactPart(placed.part) && placed.to > placed.from;

/** From the first to the last part of each group that is shown: words typed beside it are not in it. */
function groupsOf(placed: readonly Placed[]): Range[] {
  const groups = new Map<number, Range>();
  for (const { part, from, to } of placed)
    if (part.group !== undefined) groups.set(part.group, { from: groups.get(part.group)?.from ?? from, to });
  return [...groups.values()];
}

/** Where a fact's words stand in the new ones, from `start` on: whole words, or cut as they were. */
function findAgain(fact: Placed, text: string, words: string, start: number): number {
  const fits = (at: number) =>
    (!goesOn(words, at) || goesOn(text, fact.from)) &&
    (!goesOn(words, at + fact.text.length) || goesOn(text, fact.to));
  let at = words.indexOf(fact.text, start);
  while (at >= 0 && !fits(at)) at = words.indexOf(fact.text, at + 1);
  return at;
}
