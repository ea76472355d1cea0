import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  isoOfDay,
  isoWeekOf,
  mondayOfWeek,
  weekday,
} from '../../../src/domain/script/iso-date.ts';

describe('what is a date', () => {
  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-11-1',
    '11/16/2026',
    '',
    'today',
    '2026-11-16T10:00',
    '0026-01-01',
  ])('"%s" is not', (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  test('a leap day is one in a leap year only', () => {
    expect(dayNumber('2028-02-29')).toBeDefined();
    expect(dayNumber('2027-02-29')).toBeUndefined();
  });
});

describe('what is a week', () => {
  test.each(['2026-W00', '2027-W53', '2026-W54', '2026-W7', '2026-47', '0026-W10'])('"%s" is not', (text) => {
    expect(mondayOfWeek(text)).toBeUndefined();
  });

  test.each([
    ['2026-W01', '2025-12-29'],
    ['2026-W47', '2026-11-16'],
    ['2026-W53', '2026-12-28'],
    ['2027-W01', '2027-01-04'],
  ])('%s begins on %s', (week, monday) => {
    expect(isoOfDay(mondayOfWeek(week) ?? 0)).toBe(monday);
  });
});

const day = fc.integer({ min: -100_000, max: 100_000 });

test('a day goes to its date and back', () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(dayNumber(isoOfDay(number))).toBe(number);
    }),
  );
});

test('each day lies in the week that begins on its Monday', () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(mondayOfWeek(isoWeekOf(number))).toBe(number - weekday(number) + 1);
    }),
  );
});
