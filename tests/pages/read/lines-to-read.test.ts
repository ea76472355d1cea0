import { expect, test } from 'vitest';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { Draft } from '../../../src/domain/script/script.ts';
import { linesToRead } from '../../../src/pages/read/lines-to-read.ts';

const SPEECH = { locale: 'en-US', today: '2026-11-25', blank: (fact: string) => `______ (your ${fact})` };

const draft = (...says: string[]): Draft => ({
  style: 'plain',
  lines: says.map((say, index) => ({ id: `l${index}`, moment: 'reason', parts: parseSay(say).parts })),
});
const linesOf = (given: Draft) => linesToRead(given, { name: 'Ana' }, SPEECH, 'blank');
const saysOf = (...says: string[]) => linesOf(draft(...says)).map(({ say }) => say);

test('a line is read with the facts it holds, a breath to a row', () => {
  expect(linesOf(draft('Hello, my name is *{{name}}*. I applied last week.'))).toEqual([
    {
      id: 'l0',
      moment: 'reason',
      breaths: ['Hello, my name is Ana.', 'I applied last week.'],
      say: 'Hello, my name is Ana. I applied last week.',
    },
  ]);
});

test.each([
  ['My number is {{phone}}.', 'My number is blank.'],
  ['Thank you, ______. Goodbye.', 'Thank you, blank. Goodbye.'],
])('in "%s" a voice says "blank"', (line, said) => {
  expect(saysOf(line)).toEqual([said]);
});

test('a missing fact is seen by its name', () => {
  expect(linesOf(draft('My number is {{phone}}.'))[0]?.breaths).toEqual([
    'My number is ______ (your phone).',
  ]);
});

test('a line without words, and one that was left out, are not read', () => {
  const { lines, style } = draft('One.', '', '   ', 'Two.', 'Three.');
  const without = lines.map((line) => (line.id === 'l3' ? { ...line, out: true as const } : line));
  expect(linesOf({ style, lines: without }).map(({ say }) => say)).toEqual(['One.', 'Three.']);
});

test('how the name one asks for is said goes with the lines that hold it', () => {
  const facts = { contact: 'Siobhan Nguyen', sayContact: 'shi-VAWN nwin' };
  const read = linesToRead(draft('May I speak with {{contact}}?', 'Thank you.'), facts, SPEECH, 'blank');
  expect(read.map(({ saying }) => saying)).toEqual(['shi-VAWN nwin', undefined]);
});
