/** A stretch of characters, end excluded. */
export type Range = { from: number; to: number };

/** What was replaced in the old text, and by what. */
export type Change = { old: Range; typed: string };

const splitsPair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') &&
  /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/**
 * The smallest change that turns `old` into `next`. Where it could stand at several places ("aa" → "aaa"), it stands
 * where it cuts the fewest of the `whole` ranges, so that typing beside a fact does not break it.
 */
export function changedRange(old: string, next: string, whole: readonly Range[]): Change {
  const shorter = Math.min(old.length, next.length);
  let prefix = 0;
  while (prefix < shorter && old[prefix] === next[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter && old[old.length - 1 - suffix] === next[next.length - 1 - suffix]) suffix++;
  const overlap = prefix + suffix > shorter;
  const first = overlap ? shorter - suffix : prefix;
  let best: (Change & { cuts: number }) | undefined;
  for (let at = prefix; at >= first; at--) {
    const change = changeAt(old, next, at, overlap ? shorter - at : suffix);
    const cuts = whole.filter((range) => isCut(range, change.old)).length;
    if (!best || cuts < best.cuts) best = { ...change, cuts };
    if (best.cuts === 0) break;
  }
  return best ?? { old: { from: 0, to: old.length }, typed: next };
}

function changeAt(old: string, next: string, prefix: number, suffix: number): Change {
  const from = splitsPair(old, prefix) || splitsPair(next, prefix) ? prefix - 1 : prefix;
  const back =
    splitsPair(old, old.length - suffix) || splitsPair(next, next.length - suffix) ? suffix - 1 : suffix;
  return { old: { from, to: old.length - back }, typed: next.slice(from, next.length - back) };
}

function isCut(range: Range, change: Range): boolean {
  if (change.from === change.to) return range.from < change.from && change.from < range.to;
  return range.from < change.to && change.from < range.to;
}
