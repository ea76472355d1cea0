import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Advice } from '../../src/domain/calls/advice.ts';
import { REACHED_BY } from '../../src/domain/calls/note.ts';
import { CHANNELS } from '../../src/domain/library/ids.ts';
import { comesNext, reachedMine, whatHappened } from '../../src/words/calls.ts';
import { anyLogged, logged } from '../domain/calls/opening-for-tests.ts';

const sayDay = (iso: string) => `<${iso}>`;

describe('what happened is told as', () => {
  test.each([
    ['call person', {}, 'Phone call. You talked to someone.'],
    ['call nobody', {}, 'Phone call. Nobody answered.'],
    ['voicemail message', {}, 'Voicemail. You left a message.'],
    ['email sent', { asked: true as const }, 'Email. You sent it. They wanted it.'],
    ['visit nobody', {}, 'Visit. Nobody was there.'],
    [
      'call person',
      { outcome: 'callback-agreed' as const, said: ['hr-we-will-call'] },
      'Phone call. You talked to someone. They will call you.',
    ],
    [
      'call person',
      { outcome: 'closed-no' as const },
      'Phone call. You talked to someone. They said no. You did the hard part.',
    ],
    ['email nobody', {}, 'Email. Nobody was there.'],
  ])('%s %j', (call, more, words) => {
    expect(whatHappened(logged(`2026-11-09 ${call}`, more))).toBe(words);
  });

  test('whole sentences, whatever was noted', () => {
    fc.assert(
      fc.property(anyLogged, (call) => {
        expect(whatHappened(call)).toMatch(/^([A-Z][^.!?]*\. ?)+$/);
        expect(whatHappened(call)).not.toContain('undefined');
      }),
    );
  });
});

test('every answer to "whom did you reach?" has words', () => {
  for (const channel of CHANNELS)
    for (const reached of REACHED_BY[channel]) expect(reachedMine(channel)[reached]).toMatch(/^[A-Z]/);
});

test.each<[Advice, string]>([
  [{ verdict: 'call', rule: 'due', place: 'office' }, 'Next step: you can call.'],
  [
    { verdict: 'not-yet', rule: 'spacing', on: '2026-11-20' },
    'Next step: wait until <2026-11-20>. If that day is a holiday there',
  ],
  [{ verdict: 'other-way', rule: 'two-calls', way: 'email' }, 'Next step: one email.'],
  [{ verdict: 'enough', rule: 'cap' }, 'Next step: thank them and move on.'],
  [{ verdict: 'enough', rule: 'interview' }, 'Next step: get ready for the interview.'],
])('what comes next of %j', (advice, words) => {
  expect(comesNext(advice, sayDay)).toContain(words);
});
