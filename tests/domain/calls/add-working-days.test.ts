import { expect, test } from 'vitest';
import { addWorkingDays } from '../../../src/domain/calls/add-working-days.ts';
import { dayNumber, isoOfDay } from '../../../src/domain/script/iso-date.ts';

test.each([
  ['Monday and one is Tuesday', '2026-11-16', 1, '2026-11-17'],
  ['Friday and one is Monday', '2026-11-20', 1, '2026-11-23'],
  ['Saturday and one is Monday', '2026-11-21', 1, '2026-11-23'],
  ['Sunday and one is Monday', '2026-11-22', 1, '2026-11-23'],
  ['five working days are a week', '2026-11-18', 5, '2026-11-25'],
  ['none leaves the day as it is', '2026-11-21', 0, '2026-11-21'],
])('%s', (_, from, count, to) => {
  expect(isoOfDay(addWorkingDays(dayNumber(from) ?? Number.NaN, count))).toBe(to);
});

test('a holiday is no working day, and one on a weekend costs nothing', () => {
  const day = (iso: string) => dayNumber(iso) ?? Number.NaN;
  const holidays = new Set(['2026-11-26', '2026-11-28'].map(day));
  expect(isoOfDay(addWorkingDays(day('2026-11-25'), 1, holidays))).toBe('2026-11-27');
  expect(isoOfDay(addWorkingDays(day('2026-11-27'), 1, holidays))).toBe('2026-11-30');
});
