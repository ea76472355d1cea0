import { expect, test } from 'vitest';
import { patienceLeft } from '../../../src/domain/rehearsal/patience-left.ts';
import { graphOf, play } from './scenario-for-tests.ts';

const left = (start: number, change: number, chosen?: number) => {
  const graph = graphOf(
    { a: { says: ['A.'], moves: { greet: { to: 'b', patience: change } } }, b: { says: ['B.'] } },
    { patience: start },
  );
  return patienceLeft(play(graph, 'greet', chosen === undefined ? {} : { patience: chosen }));
};

test.each([
  // start, change, thirds left
  [3, 0, 3],
  [3, -1, 2],
  [3, -2, 1],
  [3, -3, 1],
  [4, -1, 3],
  [4, -2, 2],
  [4, -3, 1],
  [6, -2, 2],
  [1, 0, 3],
  [2, -1, 2],
  // more than at the start is still all of it
  [3, 2, 3],
])('%i at the start and %i since: %i thirds', (start, change, thirds) => {
  expect(left(start, change)).toBe(thirds);
});

test('goes by the patience that the person chose', () => {
  expect(left(3, -2, 6)).toBe(2);
});
