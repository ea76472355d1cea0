import { expect, test } from 'vitest';
import { changedRow, newRow } from '../../src/stores/stamp.ts';

test('a new row carries its value, its id and its time', () => {
  expect(newRow('a', 5, { notes: 'x' })).toEqual({ id: 'a', v: 1, changedAt: 5, notes: 'x' });
});

test('a value never gives a row another id', () => {
  const row = newRow('a', 5, { notes: 'x' });
  expect(changedRow(row, 9, { ...row, id: 'b', changedAt: 1 } as typeof row).id).toBe('a');
});

test.each([
  ['the clock says', 9, 5, 9],
  ['just after the last change when the clock was set back', 3, 5, 6],
  ['just after the last change in the same millisecond', 5, 5, 6],
])('a changed row is from when %s', (_name, now, before, stamp) => {
  expect(changedRow(newRow('a', before, {}), now, {}).changedAt).toBe(stamp);
});
