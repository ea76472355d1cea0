import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempts } from '../../../src/domain/calls/attempts.ts';
import { dayNumber } from '../../../src/domain/script/iso-date.ts';
import { anyLog, anyLogged, logged } from './opening-for-tests.ts';

describe('what counts', () => {
  test.each([
    ['a talk', logged('2026-11-09 call person'), 1, 0],
    ['a message left with someone', logged('2026-11-09 call message'), 1, 0],
    ['a voicemail', logged('2026-11-09 voicemail message'), 1, 0],
    ['an email', logged('2026-11-09 email sent'), 0, 1],
    ['a visit with a talk', logged('2026-11-09 visit person'), 0, 1],
    ['an unanswered ring does not', logged('2026-11-09 call nobody'), 0, 0],
    ['a wrong number does not', logged('2026-11-09 call wrong-number'), 0, 0],
    ['a shut door does not', logged('2026-11-09 visit nobody'), 0, 0],
    ['an email of theirs does not', logged('2026-11-09 email person'), 0, 0],
    ['a call they asked for does not', logged('2026-11-09 call person', { asked: true }), 0, 0],
    ['an email they asked for does not', logged('2026-11-09 email sent', { asked: true }), 0, 0],
    [
      'a talk counts however it ended',
      logged('2026-11-09 call person', { outcome: 'ended-by-caller' }),
      1,
      0,
    ],
  ])('%s', (_, call, calls, others) => {
    expect(attempts([call])).toMatchObject({ calls, others, total: calls + others });
  });

  test('a call that is passed on, or noted in two tabs, is one on that day', () => {
    const calls = [
      logged('2026-11-09 call person'),
      logged('2026-11-09 call person'),
      logged('2026-11-09 voicemail message'),
      logged('2026-11-09 email sent'),
      logged('2026-11-16 call person'),
    ];
    expect(attempts(calls)).toEqual({ calls: 2, others: 1, total: 3, last: dayNumber('2026-11-16') });
  });

  test('the last day is the last that counts', () => {
    const calls = [logged('2026-11-09 call person'), logged('2026-11-12 call nobody')];
    expect(attempts(calls).last).toBe(dayNumber('2026-11-09'));
  });

  test('nothing was tried before the first call', () => {
    expect(attempts([])).toEqual({ calls: 0, others: 0, total: 0, last: undefined });
  });
});

describe('the count', () => {
  test('does not depend on the order in which calls were noted, nor on noting one twice', () => {
    fc.assert(
      fc.property(anyLog(), fc.nat(), (calls, at) => {
        const again = calls[at % Math.max(calls.length, 1)];
        expect(attempts([...calls, ...(again ? [again] : [])].reverse())).toEqual(attempts(calls));
      }),
    );
  });

  test('is never more than the calls, and grows by one at most', () => {
    fc.assert(
      fc.property(anyLog(), anyLogged, (calls, one) => {
        const before = attempts(calls).total;
        const after = attempts([...calls, one]).total;
        expect(before).toBeLessThanOrEqual(calls.length);
        expect([before, before + 1]).toContain(after);
      }),
    );
  });
});
