import { describe, expect, test } from 'vitest';
import { ladderOf } from '../../../../src/domain/debrief/practice/ladder-of.ts';
import type { Drill, NextCall } from '../../../../src/domain/debrief/practice/plan.ts';
import type { Practised } from '../../../../src/domain/debrief/practice/practised.ts';
import { practised } from './practised-for-tests.ts';

const CALLS = [
  { id: 'hard', difficulty: 5 },
  { id: 'busy', difficulty: 3 },
  { id: 'easy', difficulty: 1 },
];
const call = ({ id }: { id: string }): NextCall => ({ kind: 'call', id, why: { rule: 'first-call' } });
const drill: Drill = {
  kind: 'drill',
  response: 'gk-hold',
  scenario: 'easy',
  turn: 'hold',
  why: { rule: 'new' },
};
const through = (id: string, over: Partial<Practised> = {}) =>
  practised(0, 'gk-hold', { scenario: { id, hash: '' }, ...over });

const ladder = (rehearsals: Practised[] = [], hasMessage = true) =>
  ladderOf({ plan: { calls: CALLS.map(call), drills: [drill] }, calls: CALLS, rehearsals, hasMessage });
const show = (rehearsals: Practised[]) =>
  ladder(rehearsals)
    .map(({ rung, isHere }) => (isHere ? `[${rung}]` : rung))
    .join(' ');

describe('the ladder', () => {
  test.each([
    ['begins with reading', [], '[read] message drill friendly busy hard'],
    ['goes on after one answer', [through('drill/easy/hold')], 'read message drill [friendly] busy hard'],
    ['goes on after a friendly call', [through('easy')], 'read message drill friendly [busy] hard'],
    [
      'stays where a call was cut short',
      [through('easy', { outcome: 'dropped' })],
      '[read] message drill friendly busy hard',
    ],
    ['never goes down again', [through('busy'), through('easy')], 'read message drill friendly busy [hard]'],
    ['ends with a hard call', [through('hard')], 'read message drill friendly busy [hard]'],
  ])('%s', (_, rehearsals, shown) => {
    expect(show(rehearsals)).toBe(shown);
  });

  test('every rung can be begun with, whatever was practised', () => {
    expect(ladder().map(({ start }) => start)).toEqual([
      undefined,
      undefined,
      { drill },
      { call: 'easy' },
      { call: 'busy' },
      { call: 'hard' },
    ]);
  });

  test('has no rung that there is nothing for', () => {
    expect(ladder([], false).map(({ rung }) => rung)).not.toContain('message');
  });
});
