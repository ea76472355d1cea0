import { expect, test } from 'vitest';
import { sayDay } from '../../src/words/say-day.ts';

test.each([
  ['2026-11-20', '2026-12-01', 'Friday, November 20'],
  // across the turn of the year, both ways
  ['2026-12-31', '2027-01-01', 'Thursday, December 31, 2026'],
  ['2027-01-04', '2026-12-30', 'Monday, January 4, 2027'],
  ['2028-02-29', '2026-11-16', 'Tuesday, February 29, 2028'],
  ['0202-11-20', '2026-11-20', 'Saturday, November 20, 202'],
])('%s is told on %s as "%s"', (day, today, words) => {
  expect(sayDay(day, today, 'en-US')).toBe(words);
});
