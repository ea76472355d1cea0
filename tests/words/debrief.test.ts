import { describe, expect, test } from 'vitest';
import { debriefTitle, gainedWords, toKeep, toTry } from '../../src/words/debrief.ts';

describe('a debrief is headed by', () => {
  test.each([
    ['the gain that matters most', 'receipt', 'retry-later', 'They have your application'],
    [
      'how the call ended, when nothing was gained',
      undefined,
      'closed-no',
      'They said no. You did the hard part',
    ],
    ['nothing, while the call goes on', undefined, undefined, 'The call is not over yet'],
  ] as const)('%s', (_, gain, outcome, title) => {
    expect(debriefTitle(gain, outcome)).toBe(title);
  });
});

describe('what was gained is said', () => {
  test.each([
    ['in their words, with a capital letter', 'best-time', 'after three', 'After three'],
    ['as an address is spelt', 'email-address', 'jobs@harlow.example', 'jobs@harlow.example'],
    ['as what it is, where they gave no words', 'receipt', '', 'Your application arrived'],
  ] as const)('%s', (_, gain, words, said) => {
    expect(gainedWords(gain, words)).toBe(said);
  });
});

describe('one thing', () => {
  test('to keep is what the words did, or that they were found', () => {
    expect(toKeep('ask', 'said')).toBe('You asked your question');
    expect(toKeep(undefined, 'said')).toBe('You found your own words for this');
  });

  test('is said of the line, where only the line is known', () => {
    expect(toKeep('ask', 'line')).toBe('Your line asks your question');
    expect(toKeep(undefined, 'line')).toBe('These words helped here');
  });

  test('to try is why, else what helps there, else the words', () => {
    const suggestion = { text: 'When is a good time?', from: 'own' } as const;
    const stuck = { at: 1, why: 'poor', suggestion } as const;
    expect(toTry({ ...stuck, note: 'Ask for a time.', coach: 'Be short.' })).toBe('Ask for a time.');
    expect(toTry({ ...stuck, coach: 'Be short.' })).toBe('Be short.');
    expect(toTry(stuck)).toBe('Say: “When is a good time?”');
  });
});
