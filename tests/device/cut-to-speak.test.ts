import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToSpeak } from '../../src/device/cut-to-speak.ts';

const lettersOf = (text: string) => text.replaceAll(/\s/g, '');

describe('a text to speak', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \n ', []],
    ['Hello.', ['Hello.']],
    ['Hello, my name is Ana. I applied last week.', ['Hello, my name is Ana.', 'I applied last week.']],
    ['My number is (312) 555-0142.', ['My number is 3 1 2, 5 5 5, 0 1 4 2.']],
    ['It is +1 312 555 0142!', ['It is + 1, 3 1 2, 5 5 5, 0 1 4 2!']],
    ['I worked 12 years, 40 hours a week.', ['I worked 12 years, 40 hours a week.']],
    ['… — …', []],
  ])('"%s" is spoken in these pieces', (text, pieces) => {
    expect(cutToSpeak(text)).toEqual(pieces);
  });

  test('that has no full stop for long is cut at a comma', () => {
    const half = `${'I cooked for two hundred people a day in a school kitchen '.repeat(2)}there`;
    expect(cutToSpeak(`${half}, and ${half}`)).toEqual([`${half},`, `and ${half}`]);
  });

  test('is spoken wholly, in order, and in pieces short enough, whatever was pasted', () => {
    const word = fc.oneof(fc.constantFrom('and', 'I', 'cook,', 'so.', '👩‍🍳', 'a'.repeat(400)), fc.string());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        // a number would be spoken digit by digit, and what has no letter not at all
        const text = words.map((each) => each.replaceAll(/[^\p{L}\s]/gu, '')).join(' ');
        const pieces = cutToSpeak(text);
        expect(lettersOf(pieces.join(''))).toBe(lettersOf(text));
        expect(Math.max(0, ...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(150);
      }),
    );
  });
});
