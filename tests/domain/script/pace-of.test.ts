import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paceOf } from '../../../src/domain/script/pace-of.ts';
import { secondsToSay } from '../../../src/domain/script/seconds-to-say.ts';
import { readSettings } from '../../../src/storage/settings.ts';

const words = (count: number) => Array(count).fill('word').join(' ');

describe('the pace of a reading', () => {
  test.each<[string, number, number]>([
    [words(75), 30, 150],
    [words(120), 60, 120],
    [words(150), 149, 60],
    // the ten digits took five of the seconds
    [`${words(60)} 312 555 0142`, 35, 120],
  ])('of "%.40s…" in %i seconds is about %i words a minute', (text, seconds, pace) => {
    expect(Math.abs((paceOf(text, seconds) ?? 0) - pace)).toBeLessThanOrEqual(pace / 30);
  });

  test.each<[string, string, number]>([
    ['tapping through', words(100), 10],
    ['a long rest in the middle', words(100), 300],
    ['a few words', words(10), 4],
    ['no words', '', 1],
  ])('is not told by %s', (_, text, seconds) => {
    expect(paceOf(text, seconds)).toBeUndefined();
  });

  test('gives back the seconds that were measured, and can be kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 400 }), (count, seconds) => {
        const pace = paceOf(words(count), seconds);
        if (pace === undefined) return;
        // one step of a pace can be some seconds of a long text
        const step = 1 + (count * 60) / pace ** 2;
        expect(Math.abs(secondsToSay(words(count), pace) - seconds)).toBeLessThanOrEqual(step);
        expect(readSettings({ pace }).pace).toBe(pace);
      }),
    );
  });
});
