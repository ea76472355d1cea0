import { describe, expect, test } from 'vitest';
import { appliedOn, isToCome, type When, whenApplied } from '../../../src/domain/calls/applied-on.ts';

const TODAY = '2026-11-25'; // a Wednesday

describe('the answer to "about when did you apply?"', () => {
  test.each<[When, string | undefined]>([
    ['today', '2026-11-25'],
    ['this-week', '2026-W48'],
    ['last-week', '2026-W47'],
    ['longer', '../2026-11-11'],
    ['date', '2026-11-03'],
    ['unknown', undefined],
  ])('%s is kept as %s', (when, kept) => {
    expect(appliedOn(when, '2026-11-03', TODAY)).toBe(kept);
  });

  test('a day that was not filled in is not known', () => {
    expect(appliedOn('date', '', TODAY)).toBeUndefined();
  });

  test.each<[string | undefined, string, When | undefined]>([
    [undefined, TODAY, 'unknown'],
    ['', TODAY, 'unknown'],
    ['2026-11-25', TODAY, 'date'],
    ['2026-W48', TODAY, 'this-week'],
    ['2026-W48', '2026-12-01', 'last-week'],
    ['2026-W53', '2027-01-05', 'last-week'],
    ['2026-W40', TODAY, undefined],
    ['../2026-11-11', '2027-03-01', 'longer'],
  ])('%s, read on %s, is %s', (stored, today, when) => {
    expect(whenApplied(stored, today)).toBe(when);
  });

  test.each([
    ['2026-11-26', true],
    ['2062-11-03', true],
    ['2026-11-25', false],
    ['2026-11-24', false],
    ['2026-W50', false],
    ['../2026-12-31', false],
    ['', false],
  ])('"%s" is a day still to come: %s', (stored, isNot) => {
    expect(isToCome(stored, TODAY)).toBe(isNot);
  });
});
