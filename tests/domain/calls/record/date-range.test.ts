import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DateRange,
  dateRange,
  isWithin,
  ownRange,
} from '../../../../src/domain/calls/record/date-range.ts';
import { dayNumber } from '../../../../src/domain/script/iso-date.ts';
import { anyDay } from '../opening-for-tests.ts';

const show = ({ from = 'first', to = 'last' }: DateRange) => `${from} to ${to}`;

describe('a range that is named', () => {
  test.each([
    ['all', '2026-11-25', 'first to last'],
    ['this-month', '2026-11-25', '2026-11-01 to 2026-11-30'],
    ['this-month', '2026-12-31', '2026-12-01 to 2026-12-31'],
    ['this-month', '2028-02-29', '2028-02-01 to 2028-02-29'],
    ['last-month', '2026-11-25', '2026-10-01 to 2026-10-31'],
    ['last-month', '2027-01-01', '2026-12-01 to 2026-12-31'],
    ['last-month', '2028-03-31', '2028-02-01 to 2028-02-29'],
    ['last-month', '2027-03-01', '2027-02-01 to 2027-02-28'],
    ['last-four-weeks', '2026-11-25', '2026-10-29 to 2026-11-25'],
    ['last-four-weeks', '2028-03-01', '2028-02-03 to 2028-03-01'],
    ['this-month', 'no day', 'first to last'],
  ] as const)('%s, on %s', (range, today, days) => {
    expect(show(dateRange(range, today))).toBe(days);
  });

  test('today lies in this month and in the last four weeks, never in last month', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        expect(isWithin(today, dateRange('this-month', today))).toBe(true);
        expect(isWithin(today, dateRange('last-four-weeks', today))).toBe(true);
        expect(isWithin(today, dateRange('last-month', today))).toBe(false);
      }),
    );
  });

  test('last month ends on the day before this month', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { to = '' } = dateRange('last-month', today);
        const { from = '' } = dateRange('this-month', today);
        expect((dayNumber(from) ?? 0) - (dayNumber(to) ?? 0)).toBe(1);
      }),
    );
  });

  test('four weeks are 28 days', () => {
    const { from = '', to = '' } = dateRange('last-four-weeks', '2028-03-10');
    expect((dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1).toBe(28);
  });
});

describe('days of one’s own', () => {
  test.each([
    ['2026-11-01', '2026-11-15', '2026-11-01 to 2026-11-15'],
    ['2026-11-15', '2026-11-01', '2026-11-01 to 2026-11-15'],
    ['2026-11-01', '2026-11-01', '2026-11-01 to 2026-11-01'],
    ['', '2026-11-15', 'first to 2026-11-15'],
    ['2026-11-01', '', '2026-11-01 to last'],
    ['2026-02-30', 'soon', 'first to last'],
  ])('%s and %s', (from, to, days) => {
    expect(show(ownRange(from, to))).toBe(days);
  });
});

test('both ends are within', () => {
  const range = { from: '2026-11-01', to: '2026-11-30' };
  const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
  expect(days.filter((day) => isWithin(day, range))).toEqual(['2026-11-01', '2026-11-30']);
});
