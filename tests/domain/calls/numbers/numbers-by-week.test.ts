import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTED } from '../../../../src/domain/calls/numbers/counts-of.ts';
import { type Numbers, numbersByWeek } from '../../../../src/domain/calls/numbers/numbers-by-week.ts';
import { anyLogged, logged } from '../opening-for-tests.ts';

const MONDAY = 1;
const SUNDAY = 7;

const show = (numbers: Numbers) => COUNTED.map((each) => numbers[each]).join(' ');
/** "2026-11-09: 2 1 0 0 0": calls, talks, gained, interviews, others. */
const showWeeks = (days: string[], firstDay = MONDAY) =>
  numbersByWeek(
    days.map((day) => logged(day.includes(' ') ? day : `${day} call nobody`)),
    firstDay,
  ).weeks.map(({ start, ...numbers }) => `${start}: ${show(numbers)}`);

const anyFirstDay = fc.constantFrom(MONDAY, SUNDAY, 6);
const anyContacts = fc.array(anyLogged, { maxLength: 30 });

describe('by week', () => {
  test('the earliest first, whatever order they were noted in', () => {
    expect(
      showWeeks(['2026-11-17 call person', '2026-11-09', '2026-11-15', '2026-11-16 email sent']),
    ).toEqual(['2026-11-09: 2 0 0 0 0', '2026-11-16: 1 1 0 0 1']);
  });

  test('the same days fall into other weeks where weeks begin on Sunday', () => {
    expect(showWeeks(['2026-11-14', '2026-11-15', '2026-11-16'], SUNDAY)).toEqual([
      '2026-11-08: 1 0 0 0 0',
      '2026-11-15: 2 0 0 0 0',
    ]);
  });

  test('a week without anything is left out, so a century that was mistyped does no harm', () => {
    expect(showWeeks(['1926-11-09', '2026-11-09', '2126-11-09'])).toHaveLength(3);
  });

  test('the days around a leap day, and around the end of a year, lie in one week', () => {
    expect(showWeeks(['2028-02-28', '2028-02-29', '2028-03-01'])).toEqual(['2028-02-28: 3 0 0 0 0']);
    expect(showWeeks(['2026-12-31', '2027-01-01'])).toEqual(['2026-12-28: 2 0 0 0 0']);
  });

  test('the last day there is has its week', () => {
    expect(showWeeks(['9999-12-31'])).toEqual(['9999-12-27: 1 0 0 0 0']);
  });

  test('the same call noted in two tabs is two: the log asks, the numbers count what stands there', () => {
    expect(showWeeks(['2026-11-09', '2026-11-09'])).toEqual(['2026-11-09: 2 0 0 0 0']);
  });

  test('nothing noted, no weeks', () => {
    expect(numbersByWeek([], MONDAY)).toEqual({
      weeks: [],
      all: { calls: 0, talks: 0, gained: 0, interviews: 0, others: 0 },
    });
  });
});

describe('always', () => {
  test('the weeks add up to all, and every contact is a call or another way', () => {
    fc.assert(
      fc.property(anyContacts, anyFirstDay, (contacts, firstDay) => {
        const { weeks, all } = numbersByWeek(contacts, firstDay);
        for (const each of COUNTED) expect(weeks.reduce((sum, week) => sum + week[each], 0)).toBe(all[each]);
        expect(all.calls + all.others).toBe(contacts.length);
      }),
    );
  });

  test('an interview is a gain, in every week', () => {
    fc.assert(
      fc.property(anyContacts, anyFirstDay, (contacts, firstDay) => {
        for (const { interviews, gained } of numbersByWeek(contacts, firstDay).weeks)
          expect(interviews).toBeLessThanOrEqual(gained);
      }),
    );
  });

  test('the order in which contacts were noted changes nothing', () => {
    fc.assert(
      fc.property(anyContacts, anyFirstDay, (contacts, firstDay) => {
        expect(numbersByWeek([...contacts].reverse(), firstDay)).toEqual(numbersByWeek(contacts, firstDay));
      }),
    );
  });
});
