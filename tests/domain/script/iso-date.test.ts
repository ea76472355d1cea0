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
    '2026-00-10',
    '2026-11-00',
    '2026-11-31',
    '2026-04-31',
    ' 2026-11-16',
    '2026-11-16 ',
    '-026-11-16',
    '٢٠٢٦-١١-١٦',
  ])('"%s" is not', (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  test.each(['2024', '2028', '2000', '2400'])('%s has a leap day', (year) => {
    expect(isoOfDay((dayNumber(`${year}-02-28`) ?? 0) + 1)).toBe(`${year}-02-29`);
    expect(dayNumber(`${year}-03-01`)).toBe((dayNumber(`${year}-02-29`) ?? 0) + 1);
  });

  test.each(['2025', '2026', '2027', '1900', '2100'])('%s has none', (year) => {
    expect(dayNumber(`${year}-02-29`)).toBeUndefined();
    expect(dayNumber(`${year}-03-01`)).toBe((dayNumber(`${year}-02-28`) ?? 0) + 1);
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

test.each([
  ['1969-12-31', -1],
  ['1970-01-01', 0],
  ['1999-12-31', 10_956],
  ['2000-01-01', 10_957],
  ['2026-12-31', 20_818],
  ['2027-01-01', 20_819],
])('%s is day %i', (date, number) => {
  expect(dayNumber(date)).toBe(number);
});

test('every day of four hundred years is counted as the calendar of the browser counts it', () => {
  const wrong = Array.from({ length: 146_097 }, (_, at) => at - 60_000).filter(
    (number) => dayNumber(new Date(number * 86_400_000).toISOString().slice(0, 10)) !== number,
  );
  expect(wrong).toEqual([]);
});

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
