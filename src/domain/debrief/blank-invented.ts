import type { Facts } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import type { Graph } from '../rehearsal/graph.ts';
import { bindFacts } from '../script/bind-facts.ts';
import type { Range } from '../script/changed-range.ts';
import { findWhole } from './find-whole.ts';

/** What a practice call made up: people's names, and days, times and other things. */
export type Invented = { names: readonly string[]; madeUp: readonly string[] };

/** The names and the other values that this call made up. */
export function inventedOf(graph: Graph): Invented {
  const names = Object.values(graph.people).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const madeUp = Object.entries(graph.invented).flatMap(([id, value]) => (id in graph.people ? [] : [value]));
  return { names, madeUp };
}

/** A stretch of words that another part takes the place of. */
type Replaced = Range & { part: Part };

/**
 * Words said in practice as parts to keep: the person's own facts bound, and what the call made up as a blank
 * (DESIGN 1, 10). `blank` gives all of the blank: "______ (their name)". A name goes in full and word by word, in any
 * case. What stands inside one of the person's own values stays, for it is theirs.
 */
export function blankInvented(
  text: string,
  { names, madeUp }: Invented,
  facts: Facts,
  blank: (what: 'name' | 'made-up') => string,
): Part[] {
  const words = text.normalize('NFC');
  const own = findWhole(words, Object.values(facts));
  const isOwn = (place: Range) => own.some(({ from, to }) => from <= place.from && place.to <= to);
  const blanksOf = (values: readonly string[], what: 'name' | 'made-up'): Replaced[] =>
    findWhole(words, values)
      .filter((place) => !isOwn(place))
      .map(({ from, to }) => ({ from, to, part: { text: blank(what) } }));
  const blanks = firstAndLongest([
    ...blanksOf([...names, ...names.flatMap(wordsOf)], 'name'),
    ...blanksOf(madeUp, 'made-up'),
  ]);
  const isFree = (place: Range) => !blanks.some(({ from, to }) => from < place.to && place.from < to);
  const bound = bindFacts(words, facts, { from: 0, to: words.length }, isFree).map(
    ({ from, to, fact }): Replaced => ({ from, to, part: { fact } }),
  );
  return replaceAll(words, firstAndLongest([...blanks, ...bound]));
}

/** The words of a name that can stand alone for it; a single letter cannot, where words are made of letters. */
const wordsOf = (name: string) =>
  name
    .split(/[\s\-‐‑]+/)
    .map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''))
    .filter((word) => /\p{L}[\p{L}\p{M}]|\p{Lo}/u.test(word));

/** In the order they stand; of those that lie over each other the first, of those that start together the longest. */
function firstAndLongest(places: readonly Replaced[]): Replaced[] {
  const sorted = [...places].sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: Replaced[] = [];
  for (const each of sorted) if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each);
  return kept;
}

function replaceAll(words: string, places: readonly Replaced[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [index, each] of places.entries()) {
    const between = words.slice(from, each.from);
    from = each.to;
    // a first and a last name apart are one blank to write in, not two
    if (between.trim() === '' && sameBlank(places[index - 1]?.part, each.part)) continue;
    add(parts, { text: between });
    add(parts, each.part);
  }
  add(parts, { text: words.slice(from) });
  return parts;
}

const sameBlank = (one: Part | undefined, other: Part) =>
  one !== undefined && !isFactPart(one) && !isFactPart(other) && one.text === other.text;

/** Words that stand together are one part. */
function add(parts: Part[], part: Part) {
  const last = parts.at(-1);
  if (isFactPart(part) || !last || isFactPart(last)) {
    if (isFactPart(part) || part.text !== '') parts.push(part);
  } else parts[parts.length - 1] = { text: last.text + part.text };
}
