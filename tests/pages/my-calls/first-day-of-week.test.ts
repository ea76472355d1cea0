import { expect, test } from 'vitest';
import { firstDayOfWeek } from '../../../src/pages/my-calls/first-day-of-week.ts';

const knows = 'getWeekInfo' in Intl.Locale.prototype || 'weekInfo' in Intl.Locale.prototype;

test.each([
  ['British', 'en-GB', 1],
  ['American', 'en-US', 7],
  ['German', 'de-DE', 1],
  ['Egyptian', 'ar-EG', 6],
])('the %s week begins on its own day, where the browser knows it', (_, language, day) => {
  expect(firstDayOfWeek([language, 'en-GB'])).toBe(knows ? day : 1);
});

test('a browser that names no language has weeks from Monday', () => {
  expect(firstDayOfWeek([])).toBe(1);
});
