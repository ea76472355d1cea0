import { expect, test } from 'vitest';
import { saidInCalls } from '../../../src/domain/calls/said-in-calls.ts';

test('each response counts as often as it was said, calls and visits apart', () => {
  const calls = [
    { channel: 'call', said: ['gk-greeting', 'gk-hold'] },
    { channel: 'call' },
    { channel: 'call', said: ['gk-hold'] },
    { channel: 'visit', said: ['shf-walk-in'] },
  ] as const;
  expect(saidInCalls(calls, 'call')).toEqual(['gk-greeting', 'gk-hold', 'gk-hold']);
  expect(saidInCalls(calls, 'visit')).toEqual(['shf-walk-in']);
});
