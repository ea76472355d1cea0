import { expect, test } from 'vitest';
import type { Advice } from '../../../src/domain/calls/advice.ts';
import { callToNote } from '../../../src/domain/calls/call-to-note.ts';
import { shouldCall } from '../../../src/domain/calls/should-call.ts';
import { logged, openingWith } from './opening-for-tests.ts';

test.each<[string, Advice, object]>([
  [
    'a talk, where a call is due',
    { verdict: 'call', rule: 'due', place: 'office' },
    { channel: 'call', reached: 'person' },
  ],
  [
    'an email, where that is the way',
    { verdict: 'other-way', rule: 'two-calls', way: 'email' },
    { channel: 'email', reached: 'sent' },
  ],
  [
    'a visit, where that is the way',
    { verdict: 'other-way', rule: 'own-choice', way: 'visit' },
    { channel: 'visit', reached: 'person' },
  ],
  [
    'a call to the agency',
    { verdict: 'other-way', rule: 'agency', way: 'agency' },
    { channel: 'call', reached: 'person' },
  ],
  [
    'an email they asked for',
    { verdict: 'other-way', rule: 'asked-email', way: 'email' },
    { channel: 'email', reached: 'sent', asked: true },
  ],
  ['a call anyway', { verdict: 'enough', rule: 'cap' }, { channel: 'call', reached: 'person' }],
])('what is offered to be noted is %s', (_, advice, call) => {
  expect(callToNote('o1', advice, '2026-11-16')).toEqual({ openingId: 'o1', on: '2026-11-16', ...call });
});

test('a call on the day they named, noted as it is offered, leaves the count as it was', () => {
  const opening = openingWith({ appliedOn: '2026-10-01' });
  const calls = [logged('2026-11-09 call person', { next: '2026-11-16' })];
  const done = callToNote('o1', shouldCall(opening, calls, '2026-11-16'), '2026-11-16');
  expect(shouldCall(opening, [...calls, done], '2026-11-16')).toMatchObject({ rule: 'second' });
});
