import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../src/domain/calls/advice.ts';
import { nextStep } from '../../../src/domain/calls/next-step.ts';
import type { Draft } from '../../../src/domain/script/script.ts';

const draft: Draft = { style: 'plain', lines: [] };
const script = { channels: { call: draft, email: draft, visit: draft } };
const scenario = { id: 'front-desk-screens', hash: 'h' };
const finished = { id: 'done', scenario, outcome: 'receipt-confirmed' } as const;
const halfWay = { id: 'half', scenario };
const drill = { ...halfWay, id: 'drill', scenario: { id: 'drill/front-desk-screens/pickup', hash: 'h' } };
const due: Advice = { verdict: 'call', rule: 'due', place: 'office' };
const byEmail: Advice = { verdict: 'other-way', rule: 'own-choice', way: 'email' };
const given = { advice: due, script, rehearsals: [] };

test('without a script, its words come next', () => {
  expect(nextStep({ ...given, script: undefined })).toEqual({ step: 'write' });
});

test('a script that was never practised is practised', () => {
  expect(nextStep(given)).toEqual({ step: 'practise' });
});

test('a practice call that was left half-way is gone on with', () => {
  expect(nextStep({ ...given, rehearsals: [halfWay, finished] })).toEqual({
    step: 'resume',
    rehearsalId: 'half',
  });
});

test('one left half-way is let go once a later one was finished', () => {
  expect(nextStep({ ...given, rehearsals: [finished, halfWay] })).toEqual({ step: 'call' });
});

test('a short one is not a practice call, and is not gone on with', () => {
  expect(nextStep({ ...given, rehearsals: [drill] })).toEqual({ step: 'practise' });
  expect(nextStep({ ...given, rehearsals: [drill, finished] })).toEqual({ step: 'call' });
});

test('too early to call is no reason not to practise; after it, the card', () => {
  const early: Advice = { verdict: 'not-yet', rule: 'too-early', on: '2026-11-20' };
  expect(nextStep({ ...given, advice: early })).toEqual({ step: 'practise' });
  expect(nextStep({ ...given, advice: early, rehearsals: [finished] })).toEqual({ step: 'card' });
});

describe('a call that was begun and not noted', () => {
  const calling = { notes: 'Dana, front desk' };

  test('is noted first, whatever is advised by now', () => {
    expect(nextStep({ ...given, calling })).toEqual({ step: 'log' });
    expect(nextStep({ ...given, calling, script: undefined })).toEqual({ step: 'log' });
    expect(nextStep({ ...given, calling, advice: { verdict: 'enough', rule: 'cap' } })).toEqual({
      step: 'log',
    });
  });

  test('was not begun while only a fear was told', () => {
    expect(nextStep({ ...given, calling: { worry: 'no', likely: 'maybe' } })).toEqual({ step: 'practise' });
  });
});

describe('where another way is better', () => {
  test('the email comes next', () => {
    expect(nextStep({ ...given, advice: byEmail, rehearsals: [halfWay] })).toEqual({ step: 'email' });
  });

  test('the visit comes next', () => {
    const visit: Advice = { verdict: 'other-way', rule: 'own-choice', way: 'visit' };
    expect(nextStep({ ...given, advice: visit })).toEqual({ step: 'visit' });
  });

  test('but the script has no words for it, practice goes on', () => {
    expect(nextStep({ ...given, advice: byEmail, script: { channels: {} } })).toEqual({ step: 'practise' });
  });

  test('the agency is called, so it is practised', () => {
    const agency: Advice = { verdict: 'other-way', rule: 'agency', way: 'agency' };
    expect(nextStep({ ...given, advice: agency })).toEqual({ step: 'practise' });
    expect(nextStep({ ...given, advice: agency, rehearsals: [finished] })).toEqual({ step: 'call' });
  });
});

describe('once it is enough', () => {
  test.each(['cap', 'advert', 'said-no', 'filled', 'asked-no-calls'] as const)(
    'because of %s, one thanks them and moves on, whatever is half-way',
    (rule) => {
      const advice: Advice = { verdict: 'enough', rule };
      expect(nextStep({ ...given, advice, rehearsals: [halfWay] })).toEqual({ step: 'enough' });
      expect(nextStep({ ...given, advice, script: undefined })).toEqual({ step: 'enough' });
    },
  );

  test.each(['interview', 'safety'] as const)('because of %s, nobody is left behind', (rule) => {
    expect(nextStep({ ...given, advice: { verdict: 'enough', rule } })).toEqual({ step: 'look' });
  });
});
