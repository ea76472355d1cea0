import { describe, expect, test } from 'vitest';
import { cardFileName } from '../../src/words/card-give.ts';
import { STACK, stackTrouble } from '../../src/words/stack.ts';

describe('why a card was not taken', () => {
  test.each([
    ['not-ours', 'notes.txt', '“notes.txt” is not a card from this app.'],
    ['not-ours', undefined, 'This code is not a card from this app.'],
    ['twice', 'card-AM.txt', 'The card in “card-AM.txt” is here already.'],
    ['twice', undefined, 'The card in this code is here already.'],
    ['full', undefined, 'There are 120 cards already. Print them, then begin again with the next ones.'],
  ] as const)('%s %s', (rule, file, sentence) => {
    expect(stackTrouble(rule, file, 120)).toBe(sentence);
  });
});

test('what was added is said by its initials, or counted', () => {
  expect(STACK.added([])).toBe('');
  expect(STACK.added(['A.M.'])).toBe('The card of A.M. was added.');
  expect(STACK.added(['A.M.', 'B.'])).toBe('2 cards were added.');
});

test.each([
  ['A.M.', 'card-AM.txt'],
  ['', 'card.txt'],
  ['../', 'card.txt'],
  ['田', 'card-田.txt'],
])('the file of a card with the initials "%s" is called %s', (initials, name) => {
  expect(cardFileName(initials)).toBe(name);
});
