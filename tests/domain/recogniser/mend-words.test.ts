import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendWords } from '../../../src/domain/recogniser/mend-words.ts';
import { stammered } from './stammered.ts';

describe('the words of what was said', () => {
  test.each([
    ['short forms in full', "I'd like, it's, don't, we'll", 'i would like it is do not we will'],
    ['curly quotes', 'I’m Rosa, that’s right', 'i am rosa that is right'],
    [
      'short forms without their sign',
      'im sure thats ok, ive applied',
      'i am sure that is okay i have applied',
    ],
    ['accents folded', 'my résumé, José', 'my resume jose'],
    ['fillers left out', 'um, I, uh, applied, erm, here', 'i applied here'],
    ['ends of sentences', 'Hello! Is it there? Good.', 'hello . is it there ? good .'],
    ['an address', 'write to jo.silva@example.org', 'write to @'],
    ['the hour as one word', 'at 10:30 or 4.15', 'at 10:30 or 4:15'],
    ['words that hang together', 'the night-shift', 'the night shift'],
  ])('%s', (_, text, words) => {
    expect(mendWords(text).join(' ')).toBe(words);
  });
});

describe('slips of a stammering or nervous speaker are mended', () => {
  test.each([
    ['a sound repeated', 'I w-w-want to c-c-call', 'i want to call'],
    ['a part repeated', 'I wa-wa-want it', 'i want it'],
    ['a sound alone before its word', 'c c c call me', 'call me'],
    ['a sound drawn out', 'Sssorry, mmmy name', 'sorry my name'],
    ['a block', 'I ... want to th... thank you', 'i want to thank you'],
    ['a word repeated', 'I I want, want, want it', 'i want it'],
    ['a start made anew', 'I want to— I want to ask', 'i want to ask'],
    ['a word broken off', "I'd like to sp- I'd like to speak", 'i would like to speak'],
  ])('%s', (_, text, words) => {
    expect(mendWords(text).join(' ')).toBe(words);
  });

  test.each(['my number is five five five zero one double two', "it's J, double O, double S, T"])(
    'but what stands twice for good reason stays: %s',
    (text) => {
      expect(mendWords(text)).toHaveLength(text.split(' ').length + (text.startsWith("it's") ? 1 : 0));
    },
  );

  test('five five five is three digits', () => {
    expect(mendWords('five five five oh one')).toEqual(['five', 'five', 'five', 'oh', 'one']);
  });
});

test('a stammered sentence has the words of the plain one', () => {
  const said = 'Could you tell me when somebody will decide about the warehouse job?';
  expect(mendWords(stammered(said))).toEqual(mendWords(said));
});

test('any text at all gives words, none of them empty', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
      expect(mendWords(text).filter((word) => word.trim() === '')).toEqual([]);
    }),
  );
});

test.each(['121-2121', 'one two one two one two one', '00-0000'])(
  'digits are never a stammer: %s',
  (digits) => {
    expect(mendWords(digits)).toEqual(digits.split(/[ -]/));
  },
);
