import type { Segment } from './fill.ts';

/** Words that carry no meaning by themselves; never a cue when the line marks none. */
const SMALL = new Set(
  'a an and are at be but can could do for from have i if in is it me my of on or please so that the their them they this to was we what when will with would you your'.split(
    ' ',
  ),
);

/** A word, with the signs inside it ("part-time", "it’s"); signs alone or around it are none. */
const WORD = /([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]*[\p{L}\p{N}\p{M}])?)/gu;

/**
 * Which runs of a filled line stay when only key words are shown: those marked `*…*`, else its facts and its three
 * longest content words (FORMATS 3). A run is cut at word edges; the runs joined give the line.
 */
export function markCues(segments: readonly Segment[]): Segment[] {
  if (segments.some((segment) => segment.cue)) return [...segments];
  const words = segments
    .filter((segment) => !segment.fact)
    .flatMap((segment) => segment.text.match(WORD) ?? [])
    .filter((word) => !SMALL.has(word.toLowerCase()));
  const longest = new Set([...new Set(words)].sort((one, other) => other.length - one.length).slice(0, 3));
  return segments.flatMap((segment): Segment[] => {
    if (segment.fact) return [{ ...segment, cue: true }];
    return segment.text
      .split(WORD)
      .filter((text) => text !== '')
      .map((text) => (longest.has(text) ? { ...segment, text, cue: true as const } : { ...segment, text }));
  });
}
