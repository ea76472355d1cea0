import { expect, test } from 'vitest';
import { PACKS, packTrouble } from '../../src/words/packs.ts';

const RULES = [
  ...(['none', 'offline', 'slow', 'moved', 'web-page', 'too-big', 'refused', 'no-index'] as const),
  ...(['newer', 'changed', 'refused-by-checker'] as const),
];

test('whatever keeps calls away has a sentence of its own, and says that nothing is lost', () => {
  const sentences = RULES.map((rule) => packTrouble(rule, 'A shop'));
  expect(new Set(sentences).size).toBe(RULES.length);
  expect(sentences.filter((sentence) => !sentence.endsWith(' What you have stays as it is.'))).toEqual([]);
  expect(packTrouble('slow')).toBe(
    'The list of calls comes too slowly. Try again later. What you have stays as it is.',
  );
});

test.each([
  [1, 0, 'One practice call. It is not on this device yet.'],
  [1, 1, 'One practice call. It is on this device.'],
  [3, 0, '3 practice calls. None is on this device yet.'],
  [3, 1, '3 practice calls. 1 of them is on this device.'],
  [3, 3, '3 practice calls. All are on this device.'],
])('%d calls of which %d are here', (all, kept, says) => {
  expect(PACKS.count(all, kept)).toBe(says);
});
