import { expect, test } from 'vitest';
import { callsByOpening } from '../../../src/domain/calls/calls-by-opening.ts';
import { logged } from './opening-for-tests.ts';

const row = (id: string, day: string, changedAt: number, openingId = 'o1') => ({
  ...logged(`${day} call person`, { openingId }),
  id,
  changedAt,
});

test('each opening has its own calls, by day, and on one day as they were noted', () => {
  const calls = callsByOpening([
    row('late', '2026-11-20', 1),
    row('second', '2026-11-09', 9),
    row('other', '2026-11-01', 5, 'o2'),
    row('first', '2026-11-09', 3),
  ]);
  expect(calls.get('o1')?.map(({ id }) => id)).toEqual(['first', 'second', 'late']);
  expect(calls.get('o2')?.map(({ id }) => id)).toEqual(['other']);
  expect(calls.get('constructor')).toBeUndefined();
});

test('the list that was given is left as it was', () => {
  const given = [row('b', '2026-11-20', 1), row('a', '2026-11-09', 2)];
  callsByOpening(given);
  expect(given.map(({ id }) => id)).toEqual(['b', 'a']);
});
