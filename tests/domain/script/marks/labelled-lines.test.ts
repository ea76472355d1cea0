import { describe, expect, test } from 'vitest';
import { MARKS } from '../../../../src/domain/script/marks/mark.ts';
import { judge, labelled, libraryPhrases, rates } from './labelled-lines.ts';

const phrases = libraryPhrases();

test('there are enough lines: 300 at least, two in five clean, every mark twelve times, a third held', () => {
  const times = (kind: string) => labelled.filter(({ marks = {} }) => Object.hasOwn(marks, kind)).length;
  const clean = labelled.filter(({ marks }) => !marks).length;
  expect(labelled.length).toBeGreaterThanOrEqual(300);
  expect(clean / labelled.length).toBeGreaterThanOrEqual(0.4);
  expect(MARKS.filter((kind) => times(kind) < 12)).toEqual([]);
  expect(labelled.filter(({ held }) => held).length).toBe(Math.floor(labelled.length / 3));
});

describe.each([
  ['the lines the marks were tuned on', labelled.filter(({ held }) => !held)],
  ['the lines nobody looked at', labelled.filter(({ held }) => held)],
])('of %s', (_, lines) => {
  const found = rates(lines.map((line) => judge(line, phrases)));

  test(`nine faults in ten are found (${percent(found.recall)})`, () => {
    expect(found.recall).toBeGreaterThanOrEqual(0.9);
  });

  test(`nine marks in ten are right (${percent(found.precision)})`, () => {
    expect(found.precision).toBeGreaterThanOrEqual(0.9);
  });

  test(`one clean text in twenty is marked at most (${percent(found.cleanMarked)})`, () => {
    expect(found.cleanMarked).toBeLessThanOrEqual(0.05);
  });
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
