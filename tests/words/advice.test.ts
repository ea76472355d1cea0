import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Advice } from '../../src/domain/calls/advice.ts';
import { shouldCall } from '../../src/domain/calls/should-call.ts';
import { PLACES } from '../../src/domain/openings/opening.ts';
import { adviceSentence } from '../../src/words/advice.ts';
import { anyDay, anyLog, anyOpeningAtAll } from '../domain/calls/opening-for-tests.ts';

const sayDay = (iso: string) => `<${iso}>`;
const say = (advice: Advice) => adviceSentence(advice, sayDay);

describe('an advice', () => {
  const sayings = fc
    .tuple(anyOpeningAtAll, anyLog(), anyDay)
    .map(([opening, calls, today]) => shouldCall(opening, calls, today));

  test('is whole sentences, calm, and speaks of no one who avoids', () => {
    fc.assert(
      fc.property(sayings, (advice) => {
        const words = say(advice);
        expect(words).toMatch(/^[A-Z][^{}!]*\.$/);
        expect(words).not.toMatch(/undefined|null|avoid|simply|just call|must call/i);
      }),
      { numRuns: 1000 },
    );
  });

  test('names its day, when it has one', () => {
    fc.assert(
      fc.property(sayings, (advice) => {
        const on = 'on' in advice ? advice.on : undefined;
        expect(say(advice).includes('<')).toBe(on !== undefined);
        if (on) expect(say(advice)).toContain(sayDay(on));
      }),
      { numRuns: 1000 },
    );
  });

  test('has sentences that a twelve-year-old reads: twenty words at the most', () => {
    fc.assert(
      fc.property(sayings, (advice) => {
        for (const sentence of say(advice).split(/(?<=\.) /))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('where the field disagrees, it says so and where we stand', () => {
  test.each<[string, Advice, string]>([
    [
      'no calls',
      { verdict: 'other-way', rule: 'no-calls', way: 'email' },
      'Some people call anyway. We think',
    ],
    [
      'the shortlist',
      { verdict: 'other-way', rule: 'shortlist-only', way: 'email' },
      'Some say to call anyway. We side with the advert.',
    ],
    [
      'a second call',
      { verdict: 'call', rule: 'second', place: 'office' },
      'Some say that once is enough. We think',
    ],
    ['the wait', { verdict: 'not-yet', rule: 'spacing', on: '2026-11-20' }, 'Some would ask sooner.'],
    ['the end', { verdict: 'enough', rule: 'cap' }, 'Some go on every week. We think'],
  ])('%s', (_, advice, doubt) => {
    expect(say(advice)).toContain(doubt);
  });
});

test('each kind of place has its quiet hours, as a suggestion', () => {
  const said = PLACES.map((place) => say({ verdict: 'call', rule: 'due', place }));
  expect(said.map((words) => /two to four|before four|Tuesday to Thursday/.exec(words)?.[0])).toEqual([
    'Tuesday to Thursday',
    'before four',
    'two to four',
    'Tuesday to Thursday',
  ]);
});

test('a call that is made with help says so first', () => {
  const due = { verdict: 'call', rule: 'due', place: 'office' } as const;
  expect(say({ ...due, by: 'relay' })).toMatch(
    /^You chose to call with a relay service\..*You can call now\./,
  );
  expect(say({ ...due, by: 'together' })).toMatch(/^You chose to call with someone who dials with you\./);
});
