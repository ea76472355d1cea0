import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellName } from '../../../src/domain/script/spell-name.ts';

const SPELLING = { m: 'Mary', n: 'Nora', s: 'summer', e: 'egg', a: 'apple' };
const told = (name: string) =>
  spellName(name, SPELLING)
    .map((word) =>
      word
        .map((group) => group.map(({ letter, as }) => (as ? `${letter} as in ${as}` : letter)).join(', '))
        .join(' · '),
    )
    .join(' / ');

test.each([
  ['Ana', 'A, N as in Nora, A'],
  ['Ana Morales', 'A, N as in Nora, A / M as in Mary, O, R · A, L, E as in egg · S as in summer'],
  ['O’Neil', 'O / N as in Nora, E as in egg, I · L'],
  ['Łem', 'Ł, E as in egg, M as in Mary'],
  ['Né', 'N as in Nora, É as in egg'],
  ['李', '李'],
  ['  ', ''],
])('"%s" is spelled %s', (name, spelled) => {
  expect(told(name)).toBe(spelled);
});

test('every letter is said once, in its order, three at a time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (name) => {
      const groups = spellName(name, SPELLING).flat();
      expect(groups.every((group) => group.length >= 1 && group.length <= 3)).toBe(true);
      const letters = groups.flat().map(({ letter }) => letter);
      expect(letters.join('')).toBe(name.replaceAll(/[\s'’.-]+/g, '').toUpperCase());
    }),
  );
});
