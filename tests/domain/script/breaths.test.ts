import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breathsOf } from '../../../src/domain/script/breaths.ts';

test.each<[string, string[]]>([
  ['', []],
  ['Hello.', ['Hello.']],
  ['Hello, my name is Ana. I applied last week.', ['Hello, my name is Ana.', 'I applied last week.']],
  [
    'I cooked for two hundred people a day in a school kitchen, and I would like to do that for you too.',
    [
      'I cooked for two hundred people a day in a school kitchen,',
      'and I would like to do that for you too.',
    ],
  ],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    ['one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'],
  ],
])('"%s" is said in these breaths', (text, breaths) => {
  expect(breathsOf(text)).toEqual(breaths);
});

test('no word is lost or said twice', () => {
  const word = fc.constantFrom('and', 'I', 'cook,', 'when', 'rice.', 'so', 'who', '312', 'a', '—');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      expect(breathsOf(words.join(' ')).join(' ')).toBe(words.join(' '));
    }),
  );
});
