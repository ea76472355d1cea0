import { expect, test } from 'vitest';
import type { Advice } from '../../../src/domain/calls/advice.ts';
import { reminderOf } from '../../../src/domain/calls/reminder-of.ts';
import type { Opening } from '../../../src/domain/openings/opening.ts';
import { openingWith } from './opening-for-tests.ts';

const early: Advice = { verdict: 'not-yet', rule: 'too-early', on: '2026-12-01' };
const due: Advice = { verdict: 'call', rule: 'due', place: 'office' };
const twice: Advice = { verdict: 'other-way', rule: 'two-calls', way: 'email' };

test.each<[string, Partial<Opening>, Advice, string | undefined]>([
  ['a day to call', {}, early, '2026-12-01 call'],
  ['a day to write, after two calls', {}, { ...twice, on: '2026-12-01' }, '2026-12-01 email'],
  ['a day for who does not call', { noCalls: true }, early, '2026-12-01 email'],
  ['a day for who goes there', { noCalls: true, insteadOfCall: 'visit' }, early, '2026-12-01 visit'],
  ['a day for who calls by relay', { noCalls: true, insteadOfCall: 'relay' }, early, '2026-12-01 call'],
  ['a call that may be made now', {}, due, undefined],
  ['an email that may be sent now', {}, twice, undefined],
  ['it is enough', {}, { verdict: 'enough', rule: 'cap' }, undefined],
])('%s', (_, given, advice, told) => {
  const reminder = reminderOf(openingWith({}, given), advice);
  expect(reminder && `${reminder.on} ${reminder.way}`).toBe(told);
});
