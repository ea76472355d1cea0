import { describe, expect, test } from 'vitest';
import { answerDelay } from '../../../../src/domain/debrief/measures/answer-delay.ts';
import { heard } from './speech.ts';

describe('the answer delay', () => {
  test.each([
    ['runs from the end of their words to the first sound', heard('3.5-5 6-7', { turnEnded: 2_000 }), 1.5],
    ['passes over what was heard before', heard('0-1 2.8-5', { turnEnded: 2_000 }), 0.8],
  ])('%s', (_, reply, seconds) => {
    expect(answerDelay(reply)).toEqual({ rule: 'answer-delay', values: { seconds } });
  });

  test.each([
    ['their words made no sound', heard('3-4')],
    ['nothing was said', heard('', { turnEnded: 2_000 })],
    ['there was no microphone', { turnEnded: 2_000, words: 'Yes' }],
    ['somebody was heard over the end, who may be the loudspeaker', heard('1-4', { turnEnded: 2_000 })],
  ])('is not measured where %s', (_, reply) => {
    expect(answerDelay(reply).rule).toBe('answer-delay-not-measured');
  });
});
