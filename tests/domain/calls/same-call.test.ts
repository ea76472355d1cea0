import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoggedCall } from '../../../src/domain/calls/logged-call.ts';
import { mergeCalls, sameCall } from '../../../src/domain/calls/same-call.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const call = (over: Partial<LoggedCall> = {}): LoggedCall => ({
  openingId: 'one',
  on: '2026-03-16',
  channel: 'call',
  reached: 'person',
  ...over,
});
const noted = (id: string, minutesAgo: number, over: Partial<LoggedCall> = {}) => ({
  ...call(over),
  id,
  changedAt: NOW - minutesAgo * MINUTE,
});

describe('is it the same call?', () => {
  test.each([
    ['just now', noted('a', 0), 'a'],
    ['thirty minutes ago', noted('a', 30), 'a'],
    ['longer ago', noted('a', 30.1), undefined],
    ['before the clock was set back', noted('a', -20), 'a'],
    ['about another job', noted('a', 1, { openingId: 'two' }), undefined],
    ['for another day', noted('a', 1, { on: '2026-03-15' }), undefined],
    ['and it was an email', noted('a', 1, { channel: 'email', reached: 'sent' }), undefined],
    ['and a machine answered', noted('a', 1, { channel: 'voicemail', reached: 'message' }), 'a'],
  ])('one was noted %s', (_, before, same) => {
    expect(sameCall([before], call(), NOW)?.id).toBe(same);
  });

  test('the newest of several', () => {
    expect(sameCall([noted('old', 20), noted('new', 2), noted('mid', 9)], call(), NOW)?.id).toBe('new');
  });
});

describe('two notes of one call', () => {
  test('are one: what the first holds stands, and nothing of the second is lost', () => {
    expect(
      mergeCalls(
        call({
          said: ['gk-greeting', 'hr-timeline'],
          gains: { timeline: 'June' },
          notes: 'Kind.',
          who: 'Dana',
        }),
        call({
          reached: 'message',
          said: ['hr-timeline', 'own-1'],
          inWords: [{ response: 'own-1', says: 'Bring boots.' }],
          gains: { timeline: 'May', receipt: '' },
          notes: 'Boots.',
          seconds: 70,
        }),
      ),
    ).toEqual(
      call({
        said: ['gk-greeting', 'hr-timeline', 'own-1'],
        inWords: [{ response: 'own-1', says: 'Bring boots.' }],
        gains: { timeline: 'June', receipt: '' },
        notes: 'Kind.\nBoots.',
        who: 'Dana',
        seconds: 70,
      }),
    );
  });

  test('the same note twice is that note', () => {
    const anyCall = fc.record(
      {
        openingId: fc.constant('one'),
        on: fc.constant('2026-03-16'),
        channel: fc.constantFrom('call' as const, 'voicemail' as const),
        reached: fc.constantFrom('person' as const, 'message' as const, 'nobody' as const),
        said: fc.uniqueArray(fc.constantFrom('gk-greeting', 'hr-timeline', 'own-1'), { minLength: 1 }),
        notes: fc.string({ minLength: 1 }),
        seconds: fc.nat(),
      },
      { requiredKeys: ['openingId', 'on', 'channel', 'reached'] },
    );
    fc.assert(
      fc.property(anyCall, (one) => {
        expect(mergeCalls(one, one)).toEqual(one);
      }),
    );
  });
});
