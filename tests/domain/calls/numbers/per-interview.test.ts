import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoggedCall } from '../../../../src/domain/calls/logged-call.ts';
import { FEWEST_CALLS, perInterview } from '../../../../src/domain/calls/numbers/per-interview.ts';
import { anyLogged, logged } from '../opening-for-tests.ts';

const calls = (count: number, interviews = 0): LoggedCall[] =>
  Array.from({ length: count }, (_, index) =>
    logged('2026-11-09 call person', index < interviews ? { outcome: 'interview-booked' } : {}),
  );

describe('calls per interview', () => {
  test.each([
    [0, 0],
    [1, 1],
    [4, 0],
    [4, 4],
  ])('%s calls are too few to say anything, with %s interviews too', (count, interviews) => {
    expect(perInterview(calls(count, interviews))).toEqual({ rule: 'too-few', calls: count, interviews });
  });

  test('without an interview yet, only how good it can be at most', () => {
    expect(perInterview(calls(10))).toMatchObject({ rule: 'none-yet', calls: 10 });
    expect(perInterview(calls(10))).toHaveProperty('atMost', expect.closeTo(0.2589, 4));
  });

  test('with one, a range: 1 of 5 calls may be anything from 1 in 2 to 1 in 44', () => {
    expect(perInterview(calls(5, 1))).toEqual({
      rule: 'range',
      calls: 5,
      interviews: 1,
      from: expect.closeTo(0.0225, 4),
      to: expect.closeTo(0.6286, 4),
    });
  });

  test('what came of an email or a visit is no result of a call', () => {
    const others = [
      logged('2026-11-09 visit person', { outcome: 'interview-booked' }),
      logged('2026-11-09 email person', { gains: { 'interview-time': 'Friday' } }),
    ];
    expect(perInterview([...calls(5), ...others])).toMatchObject({ rule: 'none-yet', calls: 5 });
  });

  test('an interview never makes it look worse, whatever was noted', () => {
    fc.assert(
      fc.property(fc.array(anyLogged, { minLength: FEWEST_CALLS, maxLength: 40 }), (contacts) => {
        const before = perInterview(contacts);
        const after = perInterview([...contacts, ...calls(1, 1)]);
        if (before.rule !== 'range' || after.rule !== 'range') return;
        expect(after.from).toBeGreaterThanOrEqual(before.from);
        expect(after.to).toBeGreaterThanOrEqual(before.to);
      }),
    );
  });
});
