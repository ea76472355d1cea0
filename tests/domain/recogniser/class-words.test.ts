import { describe, expect, test } from 'vitest';
import { classWords } from '../../../src/domain/recogniser/class-words.ts';
import { mendWords } from '../../../src/domain/recogniser/mend-words.ts';

describe('what may be anything becomes one word for its kind', () => {
  test.each([
    ['a phone number', 'call 555-0146', 'call #phone'],
    ['a phone number in words', 'it is five five five, oh one, double four', 'it is #phone'],
    ['a short number', 'room two one four', 'room #num'],
    ['an hour', 'at 4 pm or ten o’clock or 10:30', 'at #time or #time or #time'],
    ['a day and a date', 'Tuesday the twenty third of May', '#day the #ord of #month'],
    ['a sum', '$16 or seventeen dollars', '#money or #money'],
    ['a spelled name', "that's O, K, A, F, O, R", 'that is #letters'],
    ['a name spelled with hyphens', 'A-N-A', '#letters'],
    ['an address', 'jo@example.org', '#email'],
    ['an address said aloud', 'it is raj underscore kapoor at example dot org', 'it is #email'],
    ['a job', 'the forklift driver job', 'the #job job'],
    ['a person with a title', 'is Mrs. Novak in', 'is #person in'],
  ])('%s', (_, text, classes) => {
    const shown = classWords(mendWords(text)).filter((word) => word !== '.');
    expect(shown.join(' ')).toBe(classes);
  });

  test.each(['oh okay', 'one moment please', 'i want a job'])('%s stays as it is', (text) => {
    expect(classWords(mendWords(text)).join(' ')).toBe(text);
  });
});
