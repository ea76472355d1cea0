import { expect, test } from 'vitest';
import { secondsToSay } from '../../../src/domain/script/seconds-to-say.ts';

const cases: [text: string, seconds: number][] = [
  ['Hello.', 1],
  ['', 1],
  ['one two three four five six seven eight nine ten', 4],
  ["I'd like to work for a well-known shop.", 3],
  ['I cooked for 200 people in 2025.', 3],
  ['312 555 0187', 5],
  ['(312) 555-0187', 5],
  ['+44 20 7946 0958', 6],
  ['My number is 312 555 0187. Again, it is 312 555 0187.', 12],
];

test.each(cases)('"%s" takes %d seconds', (text, seconds) => {
  expect(secondsToSay(text)).toBe(seconds);
});
