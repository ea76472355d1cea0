import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/domain/card/card.ts';
import { cutAt, cutRuns } from '../../../src/domain/card/cut-row.ts';

const runs: Run[] = [
  { text: 'May I call ' },
  { gap: 'typed' },
  { text: ' about ' },
  { text: 'work', cue: true },
];
const show = (some: readonly Run[]) =>
  some.map((run) => ('gap' in run ? '___' : run.cue ? `*${run.text}*` : run.text)).join('');

describe('a stretch of a row', () => {
  test.each([
    [0, 23, 'May I call ___ about *work*'],
    [4, 11, 'I call'],
    [4, 12, 'I call ___'],
    [12, 21, ' about *wo*'],
    [23, 30, ''],
    [5, 5, ''],
    // a space alone would take a line
    [12, 13, ''],
  ])('from %i to %i is "%s"', (from, to, shown) => {
    expect(show(cutRuns(runs, { from, to }))).toBe(shown);
  });

  test('stretches that follow each other are the whole row, but for spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 23 })), (places) => {
        const sorted = [0, ...places.sort((one, other) => one - other), 23];
        const cuts = sorted.slice(1).map((to, at) => cutRuns(runs, { from: sorted[at] ?? 0, to }));
        const text = (some: readonly Run[]) =>
          some
            .map((run) => ('gap' in run ? '_' : run.text))
            .join('')
            .replaceAll(' ', '');
        expect(text(cuts.flat())).toBe(text(runs));
      }),
    );
  });
});

describe('the lines of a row', () => {
  const breaks = { label: [0, 9, 12, 12], words: [0, 10, 20, 23] };
  test.each([
    [
      { from: 0, to: 1 },
      { label: { from: 0, to: 9 }, words: { from: 0, to: 10 }, isFirst: true, isLast: false },
    ],
    [
      { from: 1, to: 3 },
      { label: { from: 9, to: 12 }, words: { from: 10, to: 23 }, isFirst: false, isLast: true },
    ],
    // the row is a line higher than its words: a direction stands alone on the last
    [
      { from: 3, to: 4 },
      { label: { from: 12, to: 12 }, words: { from: 23, to: 23 }, isFirst: false, isLast: true },
    ],
  ])('%o', (lines, cut) => {
    expect(cutAt(lines, breaks)).toEqual(cut);
  });
});
