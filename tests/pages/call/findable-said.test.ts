import { expect, test } from 'vitest';
import type { ResponseEntry } from '../../../src/domain/library/schemas.ts';
import { findAnswer, indexAnswers } from '../../../src/domain/script/find-answer.ts';
import type { Answer } from '../../../src/domain/script/script.ts';
import { findableSaid } from '../../../src/pages/call/findable-said.ts';

const RESPONSES = [
  ['meeting', 'She is in a meeting.', 'asking for a time'],
  ['callback', 'We will call you back.', 'when, and who'],
  ['filled', 'The job is filled.', 'what else there is'],
].map(
  ([id = '', short = '', tests = '']): ResponseEntry => ({
    id,
    role: 'any',
    tones: ['neutral'],
    short,
    tests,
    good: '',
    poor: '',
  }),
);
const answer = (response: string, says?: string): Answer => ({
  id: response,
  response,
  parts: [],
  ...(says === undefined ? {} : { says }),
});
const found = (typed: string, ...answers: Answer[]) =>
  findAnswer(typed, indexAnswers(findableSaid(answers, RESPONSES))).map(({ id }) => id);

test.each([
  ['a few letters in any order find it', 'back cal', [], ['callback']],
  ['and so does what it is about', 'time', [], ['meeting']],
  ['what I have an answer for comes first', 'is', [answer('filled')], ['filled', 'meeting']],
  [
    'what they say in my words is found the same way',
    'boots',
    [answer('own-1', 'Do you have boots?')],
    ['own-1'],
  ],
  ['also for what the library has', 'rota', [answer('filled', 'The rota is full.')], ['filled']],
])('%s', (_, typed, answers, ids) => {
  expect(found(typed, ...answers)).toEqual(ids);
});
