import { expect, test } from 'vitest';
import { whoWins } from '../../src/storage/who-wins.ts';
import { opening } from './rows-for-tests.ts';

test.each([
  // changed here at, seen here at, stored at
  ['a new row is written', 5, undefined, undefined, 'follows'],
  ['a row that nobody else changed is written', 5, 3, 3, 'follows'],
  ['also when the clock was set back', 2, 3, 3, 'follows'],
  ['what another tab changed earlier gives way', 5, 3, 4, 'wins'],
  ['what another tab changed later stays', 5, 3, 6, 'loses'],
  ['of two changes at the same time the stored one stays', 5, 3, 5, 'loses'],
  ['an id that is taken is judged by its time', 5, undefined, 4, 'wins'],
  ['what was removed stays removed', 9, 3, undefined, 'gone'],
  ['also what was seen at the beginning of time', 9, 0, undefined, 'gone'],
])('%s', (_name, changedAt, base, stored, verdict) => {
  const put = {
    store: 'openings' as const,
    row: { ...opening, changedAt },
    ...(base === undefined ? {} : { base }),
  };
  expect(whoWins(put, stored === undefined ? undefined : { changedAt: stored })).toBe(verdict);
});
