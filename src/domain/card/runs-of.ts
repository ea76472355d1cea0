import type { Facts } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';
import { markCues } from '../script/cue-words.ts';
import { fillSegments, type Segment } from '../script/fill.ts';
import type { Speech } from '../script/speech.ts';
import type { Run } from './card.ts';

/** A blank that the person typed, and the hint after it: "______ (their name)". */
const TYPED_GAP = /_{3,}(?:\s*\([^()]*\))?/g;

/**
 * Lines as the runs of one row: cue words marked, every missing fact and every typed blank a ruled gap. `cues` leaves
 * only key words and gaps, with a dot between those that stood apart; a line that has neither stays in full. Empty when
 * there is nothing to say.
 */
export function runsOf(
  lines: readonly (readonly Part[])[],
  { facts, speech, words }: { facts: Facts; speech: Speech; words: 'full' | 'cues' },
): Run[] {
  const filled = lines
    .map((parts) => markCues(fillSegments(parts, facts, speech).flatMap(splitGaps)))
    .filter((segments) => segments.some(({ text }) => text.trim() !== ''));
  const rows = filled.map((segments) => (words === 'cues' ? onlyCues(segments) : segments.map(toRun)));
  const between: Run = { text: words === 'cues' ? APART : ' ' };
  return trimmed(joined(rows.flatMap((runs, index) => (index > 0 ? [between, ...runs] : runs))));
}

/** Between key words that stood apart. */
export const APART = ' · ';

/** Cuts typed blanks out of a segment's words; they are `missing`, with no fact to name them. */
function splitGaps(segment: Segment): Segment[] {
  if (segment.missing) return [segment];
  const cue = segment.cue ? { cue: true as const } : {};
  const split: Segment[] = [];
  let from = 0;
  for (const gap of segment.text.matchAll(TYPED_GAP)) {
    if (gap.index > from) split.push({ ...segment, text: segment.text.slice(from, gap.index) });
    split.push({ text: '___', part: segment.part, missing: true, ...cue });
    from = gap.index + gap[0].length;
  }
  if (from < segment.text.length) split.push({ ...segment, text: segment.text.slice(from) });
  return split;
}

function toRun({ text, fact, missing, cue }: Segment): Run {
  const marked = cue ? { cue } : {};
  if (missing) return { gap: fact ?? 'typed', ...marked };
  return { text, ...marked, ...(fact === undefined ? {} : { fact }) };
}

function onlyCues(segments: readonly Segment[]): Run[] {
  const runs: Run[] = [];
  let dropped = '';
  for (const segment of segments) {
    if (!segment.cue && !segment.missing) {
      dropped += segment.text;
      continue;
    }
    if (runs.length > 0 && dropped !== '') runs.push({ text: dropped.trim() === '' ? ' ' : APART });
    runs.push(toRun(segment));
    dropped = '';
  }
  return runs.length > 0 ? runs : segments.map(toRun);
}

/** Runs of plain words, or of cue words, that stand together are one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && isPlain(last) && isPlain(run) && last.cue === run.cue)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

type Words = Extract<Run, { text: string }>;
const isPlain = (run: Run): run is Words => 'text' in run && run.fact === undefined;

function trimmed(runs: readonly Run[]): Run[] {
  const last = runs.length - 1;
  return runs
    .map((run, index) => {
      if (!('text' in run)) return run;
      const start = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === last ? start.trimEnd() : start };
    })
    .filter((run) => !('text' in run) || run.text !== '');
}
