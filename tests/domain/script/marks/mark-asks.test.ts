import { describe, expect, test } from 'vitest';
import { asksIn } from '../../../../src/domain/script/marks/find-asks.ts';
import { markManyAsks } from '../../../../src/domain/script/marks/mark-asks.ts';
import { readWords } from '../../../../src/domain/script/marks/read-words.ts';
import { sentencesOf } from '../../../../src/domain/script/marks/sentences.ts';

const sentences = (text: string) => sentencesOf(readWords(text));
const asks = (text: string) => sentences(text).some((sentence) => asksIn(sentence).length > 0);
const marked = (text: string) =>
  markManyAsks(sentences(text)).map(({ start, end }) => text.slice(start, end));

describe('a request', () => {
  test.each([
    'Is anything missing from my application?',
    'did you get my form',
    'I’d like to know when you decide.',
    'I’m calling to check that you have my form.',
    'Please call me back at 555 0142.',
    'I’d be grateful for a call back.',
    'Is there a date for interviews?',
    'Could I come in on Tuesday?',
  ])('%s', (text) => {
    expect(asks(text)).toBe(true);
  });
});

describe('no request about the job', () => {
  test.each([
    'May I speak with the manager?',
    'I’m following up on my application.',
    'Do you have a minute?',
    'Is Mr. Dale there?',
    'How are you today?',
    'Is that right?',
    'Can you hear me?',
    'I have three years of experience.',
  ])('%s', (text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('two different requests in one breath', () => {
  test.each([
    ['I’d like to know the pay and the hours.', 'like to know the pay and the hours'],
    [
      'Could you tell me if it’s still open, and what it pays?',
      'Could you tell me if it’s still open, and what it pays',
    ],
    ['Did you get my form, and what does it pay?', 'Did you get my form, and what does it pay'],
    ['Hello. Did you get my form? And when do you decide?', 'Did you get my form? And when do you decide'],
    [
      'I’d like to know if it’s still open and what the salary is.',
      'like to know if it’s still open and what the salary is',
    ],
  ])('%s', (text, breath) => {
    expect(marked(text)).toEqual([breath]);
  });
});

describe('one request, or an answer between', () => {
  test.each([
    'Did my form arrive, and is it complete?',
    'Could I have the name and the number of the manager?',
    'Would Tuesday morning or Thursday after two suit you?',
    'Do you have a minute? When do you decide?',
    'Did you get my form? Please call me back on 555 0142.',
    'Did you get my form?\nWhen do you decide?',
    'Did you get my form? I can send it again. When do you decide?',
  ])('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});
