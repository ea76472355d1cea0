import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTwee } from '../../../../src/domain/library/twee/read-twee.ts';
import { writeTwee } from '../../../../src/domain/library/twee/write-twee.ts';

const read = (text: string) =>
  readTwee(text).map(({ name, tags, text: words, line }) => [name, tags, words, line]);

/** Headers of the specification, and what writers of Twee get wrong. */
test.each([
  [':: An overgrown path', 'An overgrown path', [], undefined],
  ['::An overgrown path  ', 'An overgrown path', [], undefined],
  [':: A path [forest spooky]', 'A path', ['forest', 'spooky'], ''],
  [':: A path {"position":"600,400","size":"100,200"}', 'A path', [], '600,400'],
  [':: A path [forest] {"position":"600,400"}', 'A path', ['forest'], '600,400'],
  [':: A \\[path\\] \\{x\\} \\\\ \\q [a\\]b]', 'A [path] {x} \\ q', ['a]b'], ''],
  [':: A path []', 'A path', [], ''],
  [':: A path [open', 'A path [open', [], undefined],
  [':: A path {bad', 'A path {bad', [], undefined],
  [':: A path [a] {bad', 'A path', ['a'], undefined],
  [':: A path {"position":7}', 'A path', [], ''],
  ['::', '', [], undefined],
])('%s', (line, name, tags, position) => {
  const [passage] = readTwee(`${line}\nwords`);
  expect(passage).toMatchObject({ name, tags, text: 'words' });
  expect(passage?.position ?? '').toBe(position ?? '');
});

test('a text goes on to the next name, its last empty lines left out', () => {
  expect(read('before\n:: A\r\n one\r\n\r\n two \r\n\r\n:: B\n\\::C\n\\:\\:D\n::E')).toEqual([
    ['A', [], ' one\n\n two', 2],
    ['B', [], '::C\n::D', 7],
    ['E', [], '', 10],
  ]);
});

test('what is written is read again', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/[\r\n]/.test(text));
  const tag = fc.string({ minLength: 1 }).filter((text) => !/\s/.test(text));
  const text = fc
    .array(fc.oneof(fc.constantFrom(':: A', '::', '\n', '[[a]]', '{', '\\'), fc.string()))
    .map((parts) => parts.join('').replaceAll('\r', ''))
    .filter((words) => words.trim() === words && !/^\\:/m.test(words));
  const passage = fc.record({ name, tags: fc.array(tag), position: fc.constant('1,2'), text });
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 5 }), (passages) => {
      expect(readTwee(writeTwee(passages)).map(({ line: _, ...rest }) => rest)).toEqual(passages);
    }),
  );
});
