import { expect, test } from 'vitest';
import type { Advice } from '../../../src/domain/calls/advice.ts';
import { orderOpenings } from '../../../src/domain/calls/order-openings.ts';
import type { Interest } from '../../../src/domain/openings/opening.ts';

const DUE: Advice = { verdict: 'call', rule: 'due', place: 'office' };
const EARLY: Advice = { verdict: 'not-yet', rule: 'too-early', on: '2026-11-20' };
const WAITS: Advice = { verdict: 'not-yet', rule: 'spacing', on: '2026-11-20' };
const AGREED: Advice = { verdict: 'call', rule: 'agreed-day', place: 'office' };
const ASKED: Advice = { verdict: 'other-way', rule: 'asked-email', way: 'email' };
const OVER: Advice = { verdict: 'enough', rule: 'said-no' };

const job = (id: string, interest: Interest, advice: Advice = DUE) => ({ id, opening: { interest }, advice });
const idsOf = (jobs: readonly { id: string }[]) => jobs.map(({ id }) => id).join(' ');

test('easy ones come first, then good ones, then dreams, each in the order they were added', () => {
  const jobs = [job('a', 'dream'), job('b', 'good'), job('c', 'easy'), job('d', 'good'), job('e', 'easy')];
  expect(idsOf(orderOpenings(jobs))).toBe('c e b d a');
});

test('what they asked for comes first, then what can be done, then what waits for them, then what is over', () => {
  const jobs = [
    job('over', 'easy', OVER),
    job('waits', 'easy', WAITS),
    job('early', 'good', EARLY),
    job('due', 'dream'),
    job('agreed', 'dream', AGREED),
    job('asked', 'good', ASKED),
  ];
  expect(idsOf(orderOpenings(jobs))).toBe('asked agreed early due waits over');
});

test('the list that was given is left as it was', () => {
  const jobs = [job('a', 'dream'), job('b', 'easy')];
  orderOpenings(jobs);
  expect(idsOf(jobs)).toBe('a b');
});
