import { expect, test } from 'vitest';
import type { TypedTrouble } from '../../src/domain/partner/aloud/read-typed.ts';
import { PARTNER_TROUBLE, typedTrouble } from '../../src/words/partner.ts';

test.each<[TypedTrouble, string]>([
  [
    { rule: 'too-few', values: { count: 1 } },
    'That is 1 word. There are at least eight. Ask how many they have.',
  ],
  [
    { rule: 'too-many', values: { count: 13 } },
    'That is 13 words. There are at most twelve. Ask how many they have.',
  ],
  [
    { rule: 'unknown-word', values: { word: 'rivr', at: 3, near: 'river' } },
    '“rivr” (word 3) is not one of the words. Is it “river”? Ask them to read it again.',
  ],
  [
    { rule: 'unknown-word', values: { word: 'qqq', at: 1 } },
    '“qqq” (word 1) is not one of the words. Ask them to read it again.',
  ],
  [
    { rule: 'likely-wrong', values: { word: 'table', at: 5, rather: 'tiger' } },
    'Word 5 is likely wrong: “table” may be “tiger”. Ask them to read it again.',
  ],
  [
    { rule: 'likely-swapped', values: { word: 'lime', at: 2, next: 'novel' } },
    'Words 2 and 3 may have changed places: “novel” may come before “lime”. Ask them to read both again.',
  ],
  [
    { rule: 'not-right', values: { count: 9 } },
    'These 9 words do not fit together. Ask how many there are, and ask them to read all of them again.',
  ],
])('%j is said in plain words', (trouble, says) => {
  expect(typedTrouble(trouble)).toBe(says);
});

test('each thing that can be wrong with a link has a sentence of its own, and says what to do', () => {
  const sentences = Object.values(PARTNER_TROUBLE);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => !/\. .+\.$/.test(sentence))).toEqual([]);
});
