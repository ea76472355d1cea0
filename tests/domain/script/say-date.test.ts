import { describe, expect, test } from 'vitest';
import { sayDate, sayWhen } from '../../../src/domain/script/say-date.ts';
import { speech } from './speech-for-tests.ts';

describe('a date as one says it, on Monday, November 16', () => {
  test.each([
    // value, spoken, when
    ['2026-11-16', 'November 16', 'today'],
    ['2026-11-15', 'November 15', 'yesterday'],
    ['2026-11-14', 'November 14', 'on November 14'],
    ['2026-11-20', 'November 20', 'on November 20'],
    ['2025-12-30', 'December 30, 2025', 'on December 30, 2025'],
    ['2027-01-04', 'January 4, 2027', 'on January 4, 2027'],
    ['2026-W47', 'this week', 'this week'],
    ['2026-W46', 'last week', 'last week'],
    ['2026-W45', 'in the week of November 2', 'in the week of November 2'],
    ['2025-W50', 'in the week of December 8, 2025', 'in the week of December 8, 2025'],
    ['../2026-11-02', 'a few weeks ago', 'a few weeks ago'],
    // anything else as it stands
    ['Friday', 'Friday', 'Friday'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
    ['../soon', '../soon', '../soon'],
  ])('%s: "%s", "%s"', (value, spoken, when) => {
    expect([sayDate(value, speech), sayWhen(value, speech)]).toEqual([spoken, when]);
  });
});

test.each([
  ['2026-11-16', 'on Monday, November 16'],
  ['2026-11-15', 'on Sunday, November 15'],
  ['2026-11-14', 'on November 14'],
  ['2026-W47', 'in the week of November 16'],
  ['2026-W46', 'in the week of November 9'],
])('on paper, which is read on another day too, %s is "%s"', (value, when) => {
  expect(sayWhen(value, { ...speech, days: 'lasting' })).toBe(when);
});

test('months are named in the language of the words', () => {
  expect(sayDate('2026-11-03', { ...speech, locale: 'es-US' })).toBe('3 de noviembre');
});
