import { expect, test } from 'vitest';
import { heardInCalls } from '../../../src/domain/calls/heard-in-calls.ts';
import type { LoggedCall } from '../../../src/domain/calls/logged-call.ts';

const LIBRARY = {
  practised: new Set(['gk-greeting', 'hr-timeline']),
  saysOf: new Map([
    ['gk-greeting', 'Hello?'],
    ['hr-timeline', 'In May.'],
    ['hr-frozen', 'It is on hold.'],
  ]),
};
const call = (said: string[], words: Record<string, string> = {}): LoggedCall => ({
  openingId: 'one',
  on: '2026-03-16',
  channel: 'call',
  reached: 'person',
  said,
  inWords: Object.entries(words).map(([response, says]) => ({ response, says })),
});
const heard = (...calls: LoggedCall[]) => heardInCalls(calls, LIBRARY);

test('what practice calls hold is no news', () => {
  expect(heard(call(['gk-greeting', 'hr-timeline']))).toEqual([]);
});

test('what they do not hold is heard where it was said', () => {
  expect(heard(call(['gk-greeting', 'hr-frozen']))).toEqual([
    { response: 'hr-frozen', says: 'It is on hold.', after: 'gk-greeting' },
  ]);
});

test('own words are heard always, and follow nothing where they came first', () => {
  expect(heard(call(['own-1', 'own-2'], { 'own-1': 'Boots?', 'own-2': 'A hat?' }))).toEqual([
    { response: 'own-1', says: 'Boots?' },
    { response: 'own-2', says: 'A hat?', after: 'own-1' },
  ]);
});

test('what nobody has words for is not heard', () => {
  expect(heard(call(['own-1', 'gone'], { 'own-1': ' ' }))).toEqual([]);
});

test('of two calls the last wording and place stand', () => {
  const first = call(['own-1'], { 'own-1': 'Boots?' });
  const second = call(['gk-greeting', 'own-1'], { 'own-1': 'Do you have boots?' });
  expect(heard(first, second)).toEqual([
    { response: 'own-1', says: 'Do you have boots?', after: 'gk-greeting' },
  ]);
});
