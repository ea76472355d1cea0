import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekStart } from '../../../../src/domain/calls/numbers/week-start.ts';
import { dayNumber, isoOfDay, weekday } from '../../../../src/domain/script/iso-date.ts';

const startOf = (iso: string, firstDay: number) =>
  isoOfDay(weekStart(dayNumber(iso) ?? Number.NaN, firstDay));

test.each([
  ['a Wednesday belongs to the Monday before', '2026-11-25', 1, '2026-11-23'],
  ['a Sunday ends a week that began on Monday', '2026-11-29', 1, '2026-11-23'],
  ['a Sunday begins a week where weeks begin on Sunday', '2026-11-29', 7, '2026-11-29'],
  ['a Saturday ends it there', '2026-11-28', 7, '2026-11-22'],
  ['a Saturday begins it where weeks begin on Saturday', '2026-11-28', 6, '2026-11-28'],
  ['a leap day lies in its own week', '2028-02-29', 1, '2028-02-28'],
  ['a week goes on over the end of a year', '2027-01-01', 1, '2026-12-28'],
  ['and over 1970', '1970-01-01', 1, '1969-12-29'],
])('%s', (_, day, firstDay, start) => {
  expect(startOf(day, firstDay)).toBe(start);
});

test('a week begins on its first day, at most six days ago', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -600_000, max: 2_900_000 }),
      fc.integer({ min: 1, max: 7 }),
      (day, first) => {
        const start = weekStart(day, first);
        expect(weekday(start)).toBe(first);
        expect(day - start).toBeGreaterThanOrEqual(0);
        expect(day - start).toBeLessThanOrEqual(6);
      },
    ),
  );
});
