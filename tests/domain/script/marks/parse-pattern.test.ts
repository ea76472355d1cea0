import { describe, expect, test } from 'vitest';
import { finderOf, firstPlace } from '../../../../src/domain/script/marks/finder.ts';
import { parsePattern } from '../../../../src/domain/script/marks/parse-pattern.ts';
import { readWords } from '../../../../src/domain/script/marks/read-words.ts';

/** The words a pattern finds first in a text, or nothing. */
function firstFound(say: string, text: string): string {
  const words = readWords(text);
  const found = firstPlace(finderOf(say), words);
  return found ? text.slice(words[found.from]?.start, words[found.to - 1]?.end) : '';
}

describe('a pattern finds', () => {
  test.each([
    ['words, whatever the case', 'team player', 'A Team Player.', 'Team Player'],
    ['short forms by long ones', 'I am not', 'Well, I’m not.', 'I’m not'],
    ['long forms by short ones', "I don't", 'I do not know', 'I do not'],
    ['one of several', '(bus|lorry) driver', 'a lorry driver', 'lorry driver'],
    ['words that may be left out', 'a [very] good cook', 'a good cook', 'a good cook'],
    ['words that may stand there', 'a [very] good cook', 'a very good cook', 'a very good cook'],
    ['any ending', 'bother*', 'bothering', 'bothering'],
    ['a few words between', 'take … time', 'take up all of your time', 'take up all of your time'],
    ['a word with a sign', 'right ?', 'Here, right?', 'right?'],
    ['the first word of a sentence', '^ get her', 'Well, get her.', 'get her'],
    ['the last word of a sentence', 'sincerely $', 'Yours sincerely.', 'sincerely'],
    ['words beside others, and leaves these out', '+(am|was) just +(calling)', 'I am just calling', 'just'],
    ['over a pause', 'sorry to call', 'Sorry, um, to call', 'Sorry, um, to call'],
    ['a group of words', 'I am <busy>', 'I am snowed under', 'I am snowed under'],
  ])('%s', (_, say, text, found) => {
    expect(firstFound(say, text)).toBe(found);
  });
});

describe('a pattern does not find', () => {
  test.each([
    ['a part of a word', 'use', 'It is useful.'],
    ['words of two sentences', 'sorry to call', 'I am sorry. To call is good.'],
    ['too many words between', 'take … time', 'take one two three four five time'],
    ['what stands beside a word it avoids', 'just -(after)', 'just after ten'],
    ['what stands behind a word it avoids', '-(what) kind of', 'what kind of'],
    ['a word inside a sentence as the first', '^ get her', 'I get her.'],
  ])('%s', (_, say, text) => {
    expect(firstFound(say, text)).toBe('');
  });
});

test.each([
  ['(a|b', 'The bracket "(" is not closed.'],
  ['a)', '")" has no bracket before it in "a)".'],
  ['<nobody>', 'There is no group of words <nobody>.'],
])('"%s" is refused', (say, sentence) => {
  expect(() => parsePattern(say)).toThrow(sentence);
});
