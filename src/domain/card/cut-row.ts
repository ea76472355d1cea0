import type { Run } from './card.ts';
import type { Piece } from './layout.ts';

/**
 * Where each line of a row begins, one place more than it has lines: in the words for it, and in its own words. A place
 * counts UTF-16 units; a ruled blank is one.
 */
export type Breaks = { label: readonly number[]; words: readonly number[] };

/** The part of a row that stands on one side. `isFirst` and `isLast`: of its lines. */
export type Cut = { label: Stretch; words: Stretch; isFirst: boolean; isLast: boolean };
type Stretch = { from: number; to: number };

/** What a piece of a row holds of it. */
export function cutAt({ from, to }: NonNullable<Piece['lines']>, { label, words }: Breaks): Cut {
  const stretch = (breaks: readonly number[]) => ({
    from: breaks[from] ?? breaks.at(-1) ?? 0,
    to: breaks[to] ?? breaks.at(-1) ?? 0,
  });
  return {
    label: stretch(label),
    words: stretch(words),
    isFirst: from === 0,
    isLast: to >= words.length - 1,
  };
}

/** The runs between two places, without the spaces and line ends after the last: they would take lines of their own. */
export function cutRuns(runs: readonly Run[], { from, to }: Stretch): Run[] {
  let at = 0;
  const cut = runs.flatMap((run): Run[] => {
    const start = at;
    at += 'gap' in run ? 1 : run.text.length;
    if ('gap' in run) return start >= from && start < to ? [run] : [];
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
  const last = cut.findLastIndex((run) => 'gap' in run || run.text.trim() !== '');
  return cut
    .slice(0, last + 1)
    .map((run, index) => ('text' in run && index === last ? { ...run, text: run.text.trimEnd() } : run));
}
