import { expect, test } from 'vitest';
import { englishIn } from '../../src/cli/english-in.ts';

const found = (source: string) => englishIn('words.ts', source).map(({ text }) => text);

test('every text within sayAll is found, and none of its names, files or functions', () => {
  const source = `const A = sayAll({ 'a-name': 'One', in: { two: 'Two' }, list: ['Three'], file: 'four.txt',
    of: (rule: string) => (rule === 'five' ? 'six' : '') } satisfies Record<'seven', string>);`;
  expect(found(source)).toEqual(['One', 'Two', 'Three']);
});

test('what is said is found with its values by number, and what they are called', () => {
  expect(
    englishIn('words.ts', ['const a = (count: number) => say`$', '{count} of $', '{all.length}`;'].join('')),
  ).toEqual([{ text: '{0} of {1}', values: ['count', 'all.length'] }]);
});

test('one within another is found too', () => {
  expect(found(['const a = say`They say $', '{say`no`}.`; const b = `not $', '{a}`;'].join(''))).toEqual([
    'They say {0}.',
    'no',
  ]);
});
