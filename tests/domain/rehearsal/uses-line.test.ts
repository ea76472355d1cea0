import { expect, test } from 'vitest';
import { usesLine } from '../../../src/domain/rehearsal/uses-line.ts';
import { graphOf, play } from './scenario-for-tests.ts';

const call = play(
  graphOf({
    a: {
      says: ['A.'],
      moves: { push: { to: 'bye' }, greet: 'bye', introduce: 'bye' },
      otherwise: 'a',
    },
  }),
);

test.each([
  ['greet', true, 'does what the line does'],
  ['introduce', false, 'is another good one'],
  ['push', true, 'went wrong in its place'],
  ['complain', true, 'does not help here'],
])('a reply by %s uses the line: %s, it %s', (move, uses) => {
  expect(usesLine(call, move)).toBe(uses);
});
