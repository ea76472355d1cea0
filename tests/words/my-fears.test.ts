import { expect, test } from 'vitest';
import { fearWords } from '../../src/words/my-fears.ts';

const say = (calls: number, yes: number, partly: number) =>
  fearWords({ worry: 'no', likely: 'likely', calls, yes, partly, no: calls - yes - partly });

test.each([
  [4, 1, 0, 'In 4 calls you thought it likely that they say no. It happened in 1.'],
  [4, 1, 2, 'In 4 calls you thought it likely that they say no. It happened in 1, and in part in 2.'],
  [4, 0, 0, 'In 4 calls you thought it likely that they say no. It happened in none of them.'],
  [
    4,
    0,
    2,
    'In 4 calls you thought it likely that they say no. It happened in none of them, and in part in 2.',
  ],
  [4, 4, 0, 'In 4 calls you thought it likely that they say no. It happened each time.'],
  [1, 1, 0, 'In one call you thought it likely that they say no. It happened.'],
  [1, 0, 1, 'In one call you thought it likely that they say no. It happened in part.'],
  [1, 0, 0, 'In one call you thought it likely that they say no. It did not happen.'],
])('%s calls, %s times it happened, %s in part', (calls, yes, partly, words) => {
  expect(say(calls, yes, partly)).toBe(words);
});

test.each(['maybe', 'hardly'] as const)('what was thought %s stands in the table alone', (likely) => {
  expect(fearWords({ worry: 'annoy', likely, calls: 2, yes: 2, partly: 0, no: 0 })).toBeUndefined();
});
