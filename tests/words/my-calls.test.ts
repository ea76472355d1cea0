import { describe, expect, test } from 'vitest';
import { perInterviewWords, weekLabels } from '../../src/words/my-calls.ts';

const say = (found: Parameters<typeof perInterviewWords>[0]) => perInterviewWords(found, 'en-US');

describe('how many calls an interview took is told with how sure one can be', () => {
  test('few calls: how wide it is, and that it says nothing about the person', () => {
    expect(say({ rule: 'range', calls: 5, interviews: 1, from: 0.0225, to: 0.6286 })).toBe(
      '5 calls, 1 interview. With so few calls it could be anywhere from 1 in 2 to 1 in 44. That says nothing about you.',
    );
  });

  test('many calls: how it was so far, too', () => {
    expect(say({ rule: 'range', calls: 60, interviews: 12, from: 0.114, to: 0.315 })).toBe(
      '60 calls, 12 interviews. So far that is 1 in 5. For the next calls it could be anywhere from 1 in 3 to 1 in 9. That says nothing about you.',
    );
  });

  test('no interview yet: only how good it can still be', () => {
    expect(say({ rule: 'none-yet', calls: 10, atMost: 0.2589 })).toBe(
      '10 calls, no interview yet. It can still be as good as 1 in 4. That says nothing about you.',
    );
  });

  test.each([
    [0, 'You have not noted a call yet, so there is nothing to say here.'],
    [
      1,
      '1 call so far. That is too few to say how many calls an interview takes. From 5 calls on, a first rough idea stands here.',
    ],
    [
      4,
      '4 calls so far. That is too few to say how many calls an interview takes. From 5 calls on, a first rough idea stands here.',
    ],
  ])('%s calls are too few to say', (calls, words) => {
    expect(say({ rule: 'too-few', calls, interviews: 0 })).toBe(words);
  });

  test('where every call led to one, it says so', () => {
    expect(say({ rule: 'range', calls: 5, interviews: 5, from: 0.6206, to: 1 })).toContain(
      'from every call to 1 in 2.',
    );
  });

  test('a range that is one number is told as one', () => {
    expect(say({ rule: 'range', calls: 900, interviews: 450, from: 0.468, to: 0.532 })).toBe(
      '900 calls, 450 interviews. The next ones may go about the same: 1 in 2. That says nothing about you.',
    );
  });

  test('nobody is that sure of a large number', () => {
    expect(say({ rule: 'range', calls: 2000, interviews: 1, from: 5.3954e-5, to: 0.0023347 })).toContain(
      'from 1 in 430 to 1 in 19,000.',
    );
  });
});

const labels = (today: string, ...starts: string[]) =>
  weekLabels(starts, today, 'en-US').map((rows) => rows.join(' '));

describe('under a week stands its first day', () => {
  test('the month only where it is another than before', () => {
    expect(labels('2026-11-25', '2026-10-26', '2026-11-02', '2026-11-09')).toEqual(['26 Oct', '2 Nov', '9']);
  });

  test('the year only where it is another than before, and first where it is not this one', () => {
    expect(labels('2027-01-05', '2026-12-21', '2026-12-28', '2027-01-04')).toEqual([
      '21 Dec 2026',
      '28',
      '4 Jan 2027',
    ]);
  });
});
