import { expect, test } from 'vitest';
import { isNear } from '../../src/domain/recogniser/says/is-near.ts';
import { ofKind } from './library-for-tests.ts';

/** How a word sounds, roughly: consonants that are taken for each other on a bad line are one, and so are vowels. */
const soundOf = (word: string): string =>
  word
    .replace(/^(kn|gn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ph|gh/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cqg]/g, 'k')
    .replace(/[sz]/g, 's')
    .replace(/[td]/g, 't')
    .replace(/[pb]/g, 'p')
    .replace(/[fv]/g, 'f')
    .replace(/[mn]/g, 'n')
    .replace(/(.)\1/g, '$1')
    .replace(/e$/, '')
    .replace(/(?<=.)a[aeiouy]*/g, 'a')
    .replace(/(?<=.)[eiy][aeiouy]*/g, 'i')
    .replace(/(?<=.)[ou][aeiouyw]*/g, 'u');

const NUMBERS = /^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand)$/;

const clashes = (words: readonly string[], isAlike: (one: string, other: string) => boolean): string[] =>
  words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => (isAlike(one, other) ? [`${one} ${other}`] : [])),
  );

for (const { path, value } of ofKind('partner')) {
  const { words, keep, change } = value;

  test(`${path}: typing the first four letters of a word is enough`, () => {
    expect(clashes(words, (one, other) => one.slice(0, 4) === other.slice(0, 4))).toEqual([]);
  });

  test(`${path}: no two words differ by one letter, or by two that changed places`, () => {
    const isSwapped = (one: string, other: string) => {
      const at = [...one].findIndex((letter, index) => letter !== other[index]);
      const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2);
      return swapped === other;
    };
    expect(clashes(words, (one, other) => isNear(one, other) || isSwapped(one, other))).toEqual([]);
  });

  test(`${path}: no two words sound alike, and none is a number`, () => {
    const sounds = new Map(words.map((word) => [word, soundOf(word)]));
    expect(clashes(words, (one, other) => sounds.get(one) === sounds.get(other))).toEqual([]);
    expect(words.filter((word) => NUMBERS.test(word))).toEqual([]);
  });

  test(`${path}: the words are in the order of the alphabet`, () => {
    expect(words).toEqual([...words].sort());
  });

  test(`${path}: what is picked to say is one short sentence, each once`, () => {
    const notes = [...keep, ...change];
    expect(notes.filter((note) => !/^[A-Z][^.!?]*\.$/.test(note) || note.length > 60)).toEqual([]);
    expect(new Set(notes).size).toBe(notes.length);
  });
}
