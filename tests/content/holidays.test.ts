import { expect, test } from 'vitest';
import table from '../../src/content/holidays.json' with { type: 'json' };
import { dayNumber, weekday } from '../../src/domain/script/iso-date.ts';

const lists = Object.entries(table.countries).map(([country, text]) => [country, text.split(' ')] as const);

test('every country has a code that can be named, and days for it', () => {
  expect(lists.length).toBeGreaterThan(200);
  for (const [country, days] of lists) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(days.length, country).toBeGreaterThan(0);
  }
});

test('each day is one of the calendar, Monday to Friday, in order, and stands there once', () => {
  const wrong = lists.flatMap(([country, days]) =>
    days
      .filter((iso, at) => {
        const day = dayNumber(iso);
        return day === undefined || weekday(day) > 5 || iso <= (days[at - 1] ?? '') || iso > table.until;
      })
      .map((iso) => `${country} ${iso}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['US', '2026-11-26', true],
  ['US', '2027-07-05', true],
  ['GB', '2026-12-28', true],
  ['DE', '2026-10-02', false],
  ['DE', '2027-03-26', true],
  ['JP', '2026-05-06', true],
  ['CA', '2026-07-01', true],
  ['US', '2026-11-27', false],
])('%s, %s: a holiday in all of it: %s', (country, day, is) => {
  expect(lists.find(([code]) => code === country)?.[1].includes(day)).toBe(is);
});
