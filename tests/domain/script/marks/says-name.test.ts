import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/domain/script/marks/read-words.ts';
import { saysName } from '../../../../src/domain/script/marks/says-name.ts';

describe('the caller says who is calling', () => {
  test.each([
    'My name is Amina Yusuf.',
    'my name is amina',
    'The name’s Frank Dunne.',
    'Hello, this is Mei-Ling Chu.',
    'Hi, I’m Jake.',
    'hi im maria, about the cook job',
    'It’s Yara calling about the job.',
    'Thabo Nkosi speaking.',
    'Hello, Rosa here.',
    'Hi, Joe Pulaski, 313 555 0190.',
    'You’re speaking with Darius Cole.',
    'Hello, my name is ______ (your name).',
    'Hello, this is [name].',
    'My name is 王伟.',
    'Hello, this is Будда.',
    'Good afternoon. Noor van Dijk here.',
    'hello its nadia rahimi',
  ])('%s', (text) => {
    expect(saysName(readWords(text))).toBe(true);
  });
});

describe('nobody is named, or somebody else', () => {
  test.each([
    'Hello, I’m calling about the baker job.',
    'Hi, this is about the welder job.',
    'Hello, I’m a trained baker.',
    'I’m available in June.',
    'im interested in the job',
    'Good Morning, I applied on Monday.',
    'Hello Mr. Ortega, I applied on Monday.',
    'May I speak with Lee Okafor?',
    'Hello, ______ (their name).',
    'Thank you, Denise.',
  ])('%s', (text) => {
    expect(saysName(readWords(text))).toBe(false);
  });
});
