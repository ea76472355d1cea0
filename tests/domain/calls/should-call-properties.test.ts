import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempts } from '../../../src/domain/calls/attempts.ts';
import { shouldCall } from '../../../src/domain/calls/should-call.ts';
import { dayNumber } from '../../../src/domain/script/iso-date.ts';
import {
  anyDay,
  anyLog,
  anyLogged,
  anyOpeningAtAll,
  logged,
  openingWith,
  workingDaysBetween,
} from './opening-for-tests.ts';

/** Calls of which nothing is noted but the day and whom they reached. */
const plain = anyLogged.map(({ openingId, on, channel, reached }) => ({ openingId, on, channel, reached }));
const old = openingWith({ appliedOn: '2027-01-04' });

describe('whatever happened, on whatever day, the clock set back too', () => {
  test('a day that is waited for is still to come, and is one of the calendar', () => {
    fc.assert(
      fc.property(anyOpeningAtAll, anyLog(), anyDay, (opening, calls, today) => {
        const advice = shouldCall(opening, calls, today);
        if (!('on' in advice) || advice.on === undefined) return;
        expect(advice.on > today).toBe(true);
        expect(new Date(advice.on).toISOString().slice(0, 10)).toBe(advice.on);
      }),
      { numRuns: 2000 },
    );
  });

  test('it is a working day, unless they or the person chose it', () => {
    fc.assert(
      fc.property(anyOpeningAtAll, anyLog(), anyDay, (opening, calls, today) => {
        const advice = shouldCall(opening, calls, today);
        if (advice.verdict !== 'not-yet' || advice.rule === 'agreed' || advice.rule === 'planned') return;
        expect([0, 6]).not.toContain(new Date(advice.on).getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  test('holidays bring no day nearer, and none of them is a day to call', () => {
    const anyHolidays = fc.array(anyDay, { maxLength: 40 });
    fc.assert(
      fc.property(anyOpeningAtAll, anyLog(), anyDay, anyHolidays, (opening, calls, today, free) => {
        const holidays = new Set(free.map((iso) => dayNumber(iso) ?? Number.NaN));
        const advice = shouldCall(opening, calls, today, holidays);
        const before = shouldCall(opening, calls, today);
        if (before.verdict === 'not-yet') expect(advice.verdict).toBe('not-yet');
        if (advice.verdict !== 'not-yet') return;
        if (before.verdict === 'not-yet') expect(advice.on >= before.on).toBe(true);
        if (advice.rule !== 'agreed' && advice.rule !== 'planned') expect(free).not.toContain(advice.on);
      }),
      { numRuns: 2000 },
    );
  });

  test('waiting comes to an end', () => {
    fc.assert(
      fc.property(anyOpeningAtAll, anyLog(), anyDay, (opening, calls, start) => {
        let today = start;
        for (let waits = 0; waits < 4; waits++) {
          const advice = shouldCall(opening, calls, today);
          if (advice.verdict !== 'not-yet') return;
          today = advice.on;
        }
        expect(today).toBe('the end of waiting');
      }),
      { numRuns: 2000 },
    );
  });

  test('a call noted twice changes nothing', () => {
    fc.assert(
      fc.property(anyOpeningAtAll, anyLog(plain), anyDay, (opening, calls, today) => {
        const twice = calls.flatMap((call) => [call, call]);
        expect(shouldCall(opening, twice, today)).toEqual(shouldCall(opening, calls, today));
      }),
    );
  });
});

describe('the caps', () => {
  test('no second call is advised within five working days of the last that counts', () => {
    fc.assert(
      fc.property(anyLog(plain), anyDay, (calls, today) => {
        const advice = shouldCall(old, calls, today);
        const counted = calls.filter((call) => attempts([call]).total > 0).map(({ on }) => on);
        const last = counted.at(-1);
        if (advice.verdict !== 'call' || last === undefined) return;
        expect(workingDaysBetween(last, today)).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 2000 },
    );
  });

  test('after three that count it is enough, and before that it is not', () => {
    fc.assert(
      fc.property(anyLog(plain), anyDay, (calls, today) => {
        expect(shouldCall(old, calls, today).verdict === 'enough').toBe(attempts(calls).total >= 3);
      }),
      { numRuns: 2000 },
    );
  });

  test('a ring that nobody answered, or a wrong number, brings it no nearer', () => {
    fc.assert(
      fc.property(
        anyLog(plain),
        anyDay,
        fc.constantFrom('nobody', 'wrong-number'),
        (calls, today, reached) => {
          const before = shouldCall(old, calls, today).verdict;
          const rung = [...calls, logged(`2028-04-30 call ${reached}`)];
          expect(shouldCall(old, rung, today).verdict).toBe(before);
        },
      ),
    );
  });
});
