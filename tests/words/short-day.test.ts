import { expect, test } from 'vitest';
import { longDay, shortDay, shortMonth } from '../../src/words/short-day.ts';

test.each([
  ['2026-11-01', 'November 1, 2026', 'Nov 1, 2026', 'Nov'],
  ['2028-02-29', 'February 29, 2028', 'Feb 29, 2028', 'Feb'],
  ['9999-12-31', 'December 31, 9999', 'Dec 31, 9999', 'Dec'],
])('%s is told with its year, wherever the person is', (day, long, short, month) => {
  expect(longDay(day, 'en-US')).toBe(long);
  expect(shortDay(day, 'en-US')).toBe(short);
  expect(shortMonth(day, 'en-US')).toBe(month);
});

test('each language has its own way', () => {
  expect(longDay('2026-11-01', 'de')).toBe('1. November 2026');
  expect(longDay('2026-11-01', 'en-US')).toBe('November 1, 2026');
});
