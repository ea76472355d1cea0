import { expect, test } from 'vitest';
import { nextStep } from '../../../src/domain/calls/next-step.ts';
import type { Opening } from '../../../src/domain/openings/opening.ts';
import type { Draft } from '../../../src/domain/script/script.ts';

const opening: Opening = {
  facts: {},
  adSays: 'none',
  via: 'direct',
  place: 'office',
  interest: 'good',
  noCalls: false,
  notes: '',
};
const draft: Draft = { style: 'plain', lines: [] };
const script = { channels: { call: draft, email: draft } };
const finished = { id: 'done', outcome: 'receipt-confirmed' } as const;
const halfWay = { id: 'half' };
const today = '2026-11-16';

test('without a script, its words come next', () => {
  expect(nextStep({ opening, script: undefined, rehearsals: [], today })).toEqual({ step: 'write' });
});

test('a script that was never practised is practised', () => {
  expect(nextStep({ opening, script, rehearsals: [], today })).toEqual({ step: 'practise' });
});

test('a practice call that was left half-way is gone on with', () => {
  expect(nextStep({ opening, script, rehearsals: [halfWay, finished], today })).toEqual({
    step: 'resume',
    rehearsalId: 'half',
  });
});

test('one left half-way is let go once a later one was finished', () => {
  expect(nextStep({ opening, script, rehearsals: [finished, halfWay], today })).toEqual({ step: 'card' });
});

test('where email is the better way, it comes next', () => {
  const byEmail = { ...opening, noCalls: true };
  expect(nextStep({ opening: byEmail, script, rehearsals: [halfWay], today })).toEqual({ step: 'email' });
});

test('where email is the better way but there is none in the script, practice goes on', () => {
  const byEmail = { ...opening, adSays: 'email-only' as const };
  expect(nextStep({ opening: byEmail, script: { channels: {} }, rehearsals: [], today })).toEqual({
    step: 'practise',
  });
});

test('too early to call is no reason not to practise', () => {
  const early = { ...opening, facts: { appliedOn: today } };
  expect(nextStep({ opening: early, script, rehearsals: [], today })).toEqual({ step: 'practise' });
});
