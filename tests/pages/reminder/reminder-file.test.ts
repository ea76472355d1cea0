import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoOfDay } from '../../../src/domain/script/iso-date.ts';
import { reminderFile } from '../../../src/pages/reminder/reminder-file.ts';
import { anyWords } from '../../storage/any-rows.ts';

/** Read back as a calendar does. */
const read = (file: string) => {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const [component] = events;
  if (!component || events.length > 1) throw new Error('not one event');
  const event = new ICAL.Event(component);
  const alarms = component.getAllSubcomponents('valarm');
  return {
    uid: event.uid,
    title: event.summary,
    from: event.startDate.toString(),
    to: event.endDate.toString(),
    alarm: alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger'))).join(),
  };
};
const on = (day: string, title = 'Call Harlow Supply') => reminderFile({ on: day, way: 'call' }, title, 'o1');
const octets = (line: string) => new TextEncoder().encode(line).length;

test('a whole day with an alarm at nine, and the same entry each time', () => {
  expect(read(on('2026-12-01'))).toEqual({
    uid: 'o1-2026-12-01@callback',
    title: 'Call Harlow Supply',
    from: '2026-12-01',
    to: '2026-12-02',
    alarm: 'PT9H',
  });
});

test.each([
  ['2028-02-28', '2028-02-29'],
  ['2028-02-29', '2028-03-01'],
  ['2026-12-31', '2027-01-01'],
])('%s ends with %s', (day, next) => {
  expect(read(on(day))).toMatchObject({ from: day, to: next });
});

test('a day that is none is refused', () => {
  expect(() => on('2026-02-29')).toThrow(RangeError);
});

describe('whatever the company is called', () => {
  test.each([
    ['commas, semicolons, slashes', 'Call Müller, Söhne; "A\\B" \\n & Co'],
    ['Arabic', `Call ${'شركة المخبز الكبير '.repeat(8).trim()}`],
    ['smileys at the fold', `Call ${'🙂'.repeat(60)}`],
    ['one word of 120 letters', `Call ${'W'.repeat(120)}`],
    ['what looks like a line of the file', 'Call END:VEVENT'],
  ])('%s', (_, title) => {
    expect(read(on('2026-12-01', title)).title).toBe(title);
  });

  test('lines of it become one', () => {
    expect(read(on('2026-12-01', 'Call A\r\nEND:VCALENDAR\n\u0000B')).title).toBe('Call A END:VCALENDAR B');
  });

  test('it is read back, and no line is longer than 75 octets', () => {
    const anyDay = fc.integer({ min: 0, max: dayNumber('9998-12-31') ?? 0 }).map(isoOfDay);
    fc.assert(
      fc.property(anyDay, fc.array(anyWords, { maxLength: 30 }), (day, words) => {
        const file = on(day, `Call ${words.join(' ')}`);
        expect(read(file).from).toBe(day);
        expect(file.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
      }),
    );
  });
});
