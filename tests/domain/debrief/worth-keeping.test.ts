import { describe, expect, test } from 'vitest';
import { worthKeeping } from '../../../src/domain/debrief/worth-keeping.ts';
import type { Judgement, TranscriptTurn } from '../../../src/domain/rehearsal/rehearsal.ts';

/** "ask-receipt: Is it there?", judged good unless said otherwise. */
const replied = (said: string, judgement: Judgement = 'good'): TranscriptTurn => {
  const [move = '', text] = said.split(': ');
  return {
    turn: 'any',
    says: '',
    reply: { move, stage: 'full', judgement, ...(text === undefined ? {} : { text }) },
  };
};
const show = (...transcript: TranscriptTurn[]) =>
  worthKeeping(transcript)
    .map(({ at, moment }) => `${at} ${moment}`)
    .join(', ');

describe('a reply that carried the call', () => {
  test.each([
    ['ask-receipt', 'ask'],
    ['ask-status', 'ask'],
    ['ask-information', 'ask'],
    ['ask-interview', 'ask'],
    ['confirm-next-step', 'next-step'],
    ['introduce', 'identify'],
    ['thank-close', 'thanks'],
    ['ask-information/hours', 'ask'],
  ])('%s is one, as the moment %s', (move, moment) => {
    expect(show(replied(`${move}: Words.`))).toBe(`0 ${moment}`);
  });

  test.each(['greet', 'acknowledge', 'ask-repeat', 'hold', 'push', 'wait', 'press/1', 'no-such-move'])(
    '%s is none',
    (move) => {
      expect(show(replied(`${move}: Words.`))).toBe('');
    },
  );

  test.each<Judgement>(['poor', 'otherwise', 'lost'])('none when it was %s', (judgement) => {
    expect(show(replied('introduce: I am Ana.', judgement))).toBe('');
  });

  test.each(['introduce', 'introduce:  '])('none without words to quote: %j', (said) => {
    expect(show(replied(said))).toBe('');
  });

  test('is quoted once for its moment, the first time', () => {
    expect(show(replied('ask-receipt: One?'), replied('ask-status: Two?'))).toBe('0 ask');
    expect(show(replied('ask-receipt'), replied('ask-status: Two?'))).toBe('1 ask');
  });

  test('comes in the order of its use, and no more than three do', () => {
    expect(
      show(
        replied('introduce: I am Ana.'),
        replied('thank-close: Thanks.'),
        replied('ask-receipt: Is it there?'),
        replied('confirm-next-step: On Monday, then.'),
      ),
    ).toBe('2 ask, 3 next-step, 0 identify');
  });

  test('none in a turn that is not replied to yet', () => {
    expect(show({ turn: 'a', says: 'Hello?' })).toBe('');
  });
});
