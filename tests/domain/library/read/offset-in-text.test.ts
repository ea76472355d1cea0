import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetInText } from '../../../../src/domain/library/read/offset-in-text.ts';

/** A text on one line, and a place in it. */
const textAndPlace = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => !/[\r\n]/.test(text))
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1)));

describe('from its place on, the rest of the text stands in the file', () => {
  test('in double quotes', () => {
    fc.assert(
      fc.property(textAndPlace, ([text, at]) => {
        const source = `say: ${JSON.stringify(text)}`;
        const rest: unknown = JSON.parse(`"${source.slice(offsetInText(source, 5, at))}`);
        expect(rest).toBe(text.slice(at));
      }),
    );
  });

  test('in single quotes', () => {
    fc.assert(
      fc.property(textAndPlace, ([text, at]) => {
        const source = `say: '${text.replaceAll("'", "''")}'`;
        const rest = source.slice(offsetInText(source, 5, at), -1).replaceAll("''", "'");
        expect(rest).toBe(text.slice(at));
      }),
    );
  });

  test.each([
    ['without quotes', "say: It's here", 3, 8],
    ['after a sign of two units', 'say: "\\U0001F600 hi"', 3, 17],
    ['after a long escape for one unit', 'say: "\\U00000041 hi"', 2, 17],
    ['after an escape of two digits', 'say: "\\x41 hi"', 2, 11],
    ['on the first of two lines', 'say: one two\n  three', 4, 9],
  ])('%s', (_, source, at, offset) => expect(offsetInText(source, 5, at)).toBe(offset));
});

test.each([
  ['on a later line', 'say: one\n  two', 4],
  ['after a line that goes on', 'say: "one \\\n  two"', 5],
  ['in a block', 'say: |\n  one\n', 1],
])('a place %s is that of the text', (_, source, at) => expect(offsetInText(source, 5, at)).toBe(5));
