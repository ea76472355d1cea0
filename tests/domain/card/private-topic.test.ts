import { describe, expect, test } from 'vitest';
import { mayPrint, topicOf, topicsIn } from '../../../src/domain/card/private-topic.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { Script } from '../../../src/domain/script/script.ts';

const answer = (response: string, say = 'Thank you.') => ({
  id: response,
  response,
  parts: parseSay(say).parts,
});

describe('what stays off a card unless it is ticked', () => {
  test.each([
    ['sens-record', 'record'],
    ['scr-background', 'record'],
    ['scr-gap', 'gap'],
    ['scr-fired', 'gap'],
    ['sens-health', 'health'],
    ['sens-pregnancy', 'health'],
    ['sens-religion', 'life'],
    ['own-pay-first', 'pay'],
    ['scr-salary', 'pay'],
    ['gk-meeting', undefined],
    // how one answers somebody who is rude tells nothing about oneself
    ['sens-mock', undefined],
  ])('an answer to %s: %s', (response, topic) => {
    expect(topicOf(answer(response))).toBe(topic);
  });

  test('any words that say what pay one hopes for', () => {
    expect(topicOf(answer('scr-about-you', 'I hope for {{pay}}.'))).toBe('pay');
    expect(topicOf({ parts: parseSay('I hope for {{pay}}.').parts })).toBe('pay');
  });

  test('an answer that the person marked, whatever it answers', () => {
    expect(topicOf({ ...answer('gk-meeting'), private: true })).toBe('marked');
    expect(topicOf({ ...answer('scr-gap'), private: true })).toBe('marked');
    expect(mayPrint({ ...answer('scr-gap'), private: true }, new Set(['gap']))).toBe(false);
  });

  test('until its own topic is ticked, and no other', () => {
    expect(mayPrint(answer('sens-record'))).toBe(false);
    expect(mayPrint(answer('sens-record'), new Set(['pay']))).toBe(false);
    expect(mayPrint(answer('sens-record'), new Set(['record']))).toBe(true);
    expect(mayPrint(answer('gk-meeting'))).toBe(true);
  });
});

test('only the topics that a script has words about are asked about, always in one order', () => {
  const script: Script = {
    openingId: 'opening',
    goal: 'confirm-receipt',
    channels: {
      voicemail: {
        style: 'plain',
        lines: [{ id: 'line', moment: 'ask', parts: parseSay('I hope for {{pay}}.').parts }],
      },
    },
    answers: [answer('scr-gap'), answer('gk-meeting'), answer('sens-record')],
  };
  expect(topicsIn(script)).toEqual(['record', 'gap', 'pay']);
  expect(topicsIn({ ...script, channels: {}, answers: [] })).toEqual([]);
});
