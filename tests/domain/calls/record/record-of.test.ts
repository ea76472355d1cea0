import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RecordEntry, recordOf } from '../../../../src/domain/calls/record/record-of.ts';
import { anyDay, anyLogged, logged, openingWith } from '../opening-for-tests.ts';

const OPENINGS = {
  o1: openingWith({ employer: 'Northgate Foods', position: ' line cook ' }),
  o2: openingWith({}),
};
let noted = 0;
const contact = (text: string, openingId = 'o1') => ({
  ...logged(text),
  openingId,
  id: text,
  changedAt: ++noted,
});
const show = (record: readonly RecordEntry[]) =>
  record.map(
    ({ contact: { on, channel }, employer, position }) => `${on} ${channel}: ${position}, ${employer}`,
  );

test('the first contact first, on one day as they were noted, each with its job', () => {
  const contacts = [
    contact('2026-11-16 call person'),
    contact('2026-11-09 call nobody'),
    contact('2026-11-09 email sent'),
  ];
  expect(show(recordOf(contacts, OPENINGS, {}))).toEqual([
    '2026-11-09 call: line cook, Northgate Foods',
    '2026-11-09 email: line cook, Northgate Foods',
    '2026-11-16 call: line cook, Northgate Foods',
  ]);
});

test('only what lies within the dates', () => {
  const contacts = [contact('2026-10-31 call person'), contact('2026-11-01 call person')];
  expect(show(recordOf(contacts, OPENINGS, { from: '2026-11-01' }))).toEqual([
    '2026-11-01 call: line cook, Northgate Foods',
  ]);
});

test.each([['o2'], ['gone'], ['constructor']])(
  'a job without names, or gone, keeps its contact: %s',
  (id) => {
    expect(show(recordOf([contact('2026-11-09 call person', id)], OPENINGS, {}))).toEqual([
      '2026-11-09 call: , ',
    ]);
  },
);

test('what was given is left as it was', () => {
  const contacts = [contact('2026-11-16 call person'), contact('2026-11-09 call person')];
  recordOf(contacts, OPENINGS, {});
  expect(contacts[0]?.on).toBe('2026-11-16');
});

test('two ranges that meet hold every contact once', () => {
  fc.assert(
    fc.property(fc.array(anyLogged, { maxLength: 20 }), anyDay, (calls, day) => {
      const contacts = calls.map((call, at) => ({ ...call, id: `${at}`, changedAt: at }));
      const before = recordOf(contacts, OPENINGS, { to: day });
      const after = recordOf(contacts, OPENINGS, { from: day });
      const on = recordOf(contacts, OPENINGS, { from: day, to: day });
      expect(before.length + after.length - on.length).toBe(contacts.length);
    }),
  );
});
