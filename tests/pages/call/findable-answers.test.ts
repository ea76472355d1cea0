import { describe, expect, test } from 'vitest';
import type { ResponseEntry } from '../../../src/domain/library/schemas.ts';
import type { Answer } from '../../../src/domain/script/script.ts';
import { findableAnswers } from '../../../src/pages/call/findable-answers.ts';
import { speech } from '../../domain/script/speech-for-tests.ts';

const response = (id: string, short: string): ResponseEntry => ({
  id,
  role: 'any',
  tones: ['neutral'],
  short,
  tests: '',
  good: '',
  poor: '',
});
const found = (answers: Answer[]) =>
  findableAnswers({
    answers,
    responses: [response('meeting', 'In a meeting.'), response('pay', 'What pay?')],
    library: [
      { response: 'meeting', say: 'I’ll *call* {{name}} later.' },
      { response: 'pay', say: 'What do you pay?' },
    ],
    facts: { name: 'Ana' },
    speech,
  }).map(({ says, line, own }) => `${own ? 'mine' : 'library'}: ${says} ${line}`);

const MEETING = 'library: In a meeting. I’ll call Ana later.';
const PAY = 'library: What pay? What do you pay?';

describe('what can be found while somebody waits on the line', () => {
  test('is all that the library has, filled', () => {
    expect(found([])).toEqual([MEETING, PAY]);
  });

  test('with my own answer in the place of the library’s', () => {
    const own = { id: 'a', response: 'pay', parts: [{ text: 'Nineteen, ' }, { fact: 'name' as const }] };
    expect(found([own])).toEqual(['mine: What pay? Nineteen, Ana', MEETING]);
  });

  test('and what they say in my words', () => {
    const own = { id: 'a', response: 'own-1', says: 'Boots?', parts: [{ text: 'Yes.' }] };
    expect(found([own])).toEqual(['mine: Boots? Yes.', MEETING, PAY]);
  });

  test('but an answer without any words leaves the library’s there', () => {
    expect(found([{ id: 'a', response: 'pay', parts: [{ text: ' ' }] }])).toEqual([MEETING, PAY]);
  });
});
