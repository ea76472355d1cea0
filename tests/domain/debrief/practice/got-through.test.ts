import { expect, test } from 'vitest';
import { gotThrough } from '../../../../src/domain/debrief/practice/got-through.ts';
import type { Outcome } from '../../../../src/domain/library/ids.ts';

test.each<[string, Outcome | undefined, boolean]>([
  ['small', 'retry-later', true],
  ['small', 'closed-no', true],
  ['small', 'ended-by-caller', false],
  ['small', 'dropped', false],
  ['small', 'closed-no-calls', false],
  ['small', undefined, false],
  ['drill/small/pickup', 'drill-done', false],
])('of %s, ended as %s, they got through: %s', (id, outcome, through) => {
  const scenario = { id, hash: 'hash' };
  expect(gotThrough({ scenario, ...(outcome ? { outcome } : {}) })).toBe(through);
});
