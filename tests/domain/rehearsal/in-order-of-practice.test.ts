import { describe, expect, test } from 'vitest';
import {
  inOrderOfPractice,
  type ScenarioSummary,
} from '../../../src/domain/rehearsal/in-order-of-practice.ts';

const call = (id: string, rest: Partial<ScenarioSummary>): ScenarioSummary => ({
  id,
  title: id,
  goal: 'confirm-receipt',
  channel: 'call',
  direction: 'out',
  difficulty: 2,
  about: id,
  ...rest,
});
const ALL = [
  call('hard', { difficulty: 5 }),
  call('easy', { difficulty: 1 }),
  call('annoyed', { difficulty: 2, worries: ['annoy'] }),
  call('plain', {}),
  call('any', { goal: 'any', difficulty: 2 }),
  call('desk', { channel: 'visit', difficulty: 1 }),
  call('shop', { channel: 'visit', difficulty: 1, goal: 'ask-for-interview' }),
  call('other', { goal: 'ask-for-interview', difficulty: 1 }),
];
const order = (wish: Partial<Parameters<typeof inOrderOfPractice>[1]>) =>
  inOrderOfPractice(ALL, { goal: 'confirm-receipt', channel: 'call', practised: [], ...wish }).map(
    ({ id }) => id,
  );

describe('which practice call comes next', () => {
  test('an easier one first, and of two alike the one for this goal', () => {
    expect(order({})).toEqual(['easy', 'annoyed', 'plain', 'any', 'hard']);
  });

  test('the very first is good for what worries the person', () => {
    expect(order({ worry: 'annoy' })[0]).toBe('annoyed');
    expect(order({ worry: 'no' })[0]).toBe('easy');
  });

  test('later the worry leads no more, and what was practised least comes first', () => {
    expect(order({ worry: 'annoy', practised: ['annoyed'] })).toEqual([
      'easy',
      'plain',
      'any',
      'hard',
      'annoyed',
    ]);
    expect(order({ practised: ['easy', 'easy', 'annoyed', 'plain', 'any', 'hard'] })[0]).toBe('annoyed');
  });

  test('a visit is practised apart from a call, and any visit will do', () => {
    expect(order({ channel: 'visit' })).toEqual(['desk', 'shop']);
  });
});
