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
const facts = { name: 'Ana Morales' };
const show = (...transcript: TranscriptTurn[]) =>
  worthKeeping(transcript, facts)
    .map(({ at, moment }) => `${at} ${moment}`)
    .join(', ');

describe('a reply that carried the call', () => {
  test.each([
    ['ask-receipt: Do you have my application?', 'ask'],
    ['ask-status: When will you decide?', 'ask'],
    ['ask-information: What is the job like?', 'ask'],
    ['ask-interview: Are you interviewing yet?', 'ask'],
    ['confirm-next-step: Monday at ten, then.', 'next-step'],
    ['introduce: This is Ana.', 'identify'],
    ['thank-close: Thank you. Goodbye.', 'thanks'],
    ['ask-information/hours: What are the hours of the job?', 'ask'],
  ])('%s is one, as the moment %s', (said, moment) => {
    expect(show(replied(said))).toBe(`0 ${moment}`);
  });

  test.each([
    'introduce: Hello, good morning.',
    'introduce: This is Olga.',
    'ask-receipt: I sent it on Monday.',
    'thank-close: Goodbye.',
  ])('none where its words do not say it: %s', (said) => {
    expect(show(replied(said))).toBe('');
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
    const status = replied('ask-status: When will you decide?');
    expect(show(replied('ask-receipt: Is my application there?'), status)).toBe('0 ask');
    expect(show(replied('ask-receipt'), status)).toBe('1 ask');
  });

  test('is quoted in their own words rather than in a line', () => {
    const line = replied('introduce: My name is Ana.');
    const own = replied('introduce: Ana here.');
    const typed = { ...own, reply: { ...own.reply, by: 'typed' } } as TranscriptTurn;
    expect(show(line, typed)).toBe('1 identify');
  });

  test('comes in the order of its use, and no more than three do', () => {
    expect(
      show(
        replied('introduce: I am Ana.'),
        replied('thank-close: Thanks.'),
        replied('ask-receipt: Is my application there?'),
        replied('confirm-next-step: On Monday, then.'),
      ),
    ).toBe('2 ask, 3 next-step, 0 identify');
  });

  test('none in a turn that is not replied to yet', () => {
    expect(show({ turn: 'a', says: 'Hello?' })).toBe('');
  });
});
