import { describe, expect, test } from 'vitest';
import { fillersIn } from '../../../../src/domain/debrief/measures/fillers.ts';
import { libraryPhrases } from '../../script/marks/labelled-lines.ts';
import { heard } from './speech.ts';

const phrases = libraryPhrases();
const UM = 'Hello, um, I applied last week and, uh, I have a question.';
const CLEAN = 'Thank you, that helps me a lot.';

describe('fillers', () => {
  test('are those that stand in the words, as they were said', () => {
    expect(fillersIn([{ words: UM }, { words: CLEAN }], phrases)).toEqual({
      rule: 'fillers',
      values: { count: 2, said: ['um', 'uh'] },
    });
  });

  test.each([
    ['there are no words', [heard('1-40')]],
    ['the words hold none, for recognition leaves them out', [heard('1-40', { words: CLEAN })]],
    ['there was no reply', []],
    ['only the line that was shown holds one', [heard('1-40', { shown: UM })]],
  ])('are not measured, and never none, where %s', (_, replies) => {
    expect(fillersIn(replies, phrases)).toEqual({ rule: 'fillers-not-measured', values: {} });
  });

  test.each([
    ['four are few', '1-31', 'few-fillers', 4],
    ['a pause does not count as speaking', '1-21 31-41', 'few-fillers', 4],
    ['one is few', '1-121', 'few-fillers', 1],
  ])('that are spoken are counted by the minute: %s', (_, speech, rule, aMinute) => {
    expect(fillersIn([heard(speech, { words: UM })], phrases)).toMatchObject({ rule, values: { aMinute } });
  });

  test('more than five a minute are many', () => {
    const replies = [heard('1-20', { words: UM }), heard('30-45', { words: UM })];
    expect(fillersIn(replies, phrases).rule).toBe('many-fillers');
  });

  test('have no rate in less than half a minute', () => {
    expect(fillersIn([heard('1-5', { words: UM })], phrases).rule).toBe('fillers');
  });

  test('that were typed have no rate', () => {
    expect(fillersIn([{ words: UM }, heard('1-60', { words: CLEAN })], phrases).rule).toBe('fillers');
  });

  test('are rarer by the words without any beside them', () => {
    const replies = [heard('1-31', { words: UM }), heard('1-31', { words: CLEAN })];
    expect(fillersIn(replies, phrases)).toMatchObject({ rule: 'few-fillers', values: { aMinute: 2 } });
  });
});
