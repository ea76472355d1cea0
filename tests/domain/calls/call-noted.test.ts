import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callingAgain, callNoted, secondsOf } from '../../../src/domain/calls/call-noted.ts';
import type { Calling } from '../../../src/domain/openings/calling.ts';

const NOW = 1_800_000_000_000;
const note = (calling: Calling, rule: 'due' | 'asked-back' = 'due') =>
  callNoted({
    openingId: 'one',
    calling,
    advice: { verdict: 'call', rule, place: 'office' },
    today: '2026-03-16',
    now: NOW,
    reached: 'message',
  });
const BARE = { openingId: 'one', on: '2026-03-16', channel: 'call', reached: 'message' };

test('a call is noted with whom it reached, and nothing that was not said', () => {
  expect(note({})).toEqual(BARE);
  expect(note({ notes: '  \n' })).toEqual(BARE);
  expect(note({ worry: 'no' })).toEqual(BARE);
});

test('what was kept while it was made goes with it', () => {
  expect(note({ since: NOW - 61_500, notes: 'Kind.', worry: 'no', likely: 'maybe' })).toEqual({
    ...BARE,
    seconds: 61,
    notes: 'Kind.',
    feared: { worry: 'no', likely: 'maybe' },
  });
});

test('one that they had asked for says so', () => {
  expect(note({}, 'asked-back')).toEqual({ ...BARE, asked: true });
});

test('a call is noted as a call, whatever else was advised', () => {
  const advice = { verdict: 'other-way', rule: 'no-calls', way: 'email' } as const;
  const made = { openingId: 'one', calling: {}, advice, today: '2026-03-16', now: NOW } as const;
  expect(callNoted({ ...made, reached: 'person' })).toEqual({ ...BARE, reached: 'person' });
});

describe('the stopwatch', () => {
  test.each<[string, Calling, number | undefined]>([
    ['nobody asked for', {}, undefined],
    ['that runs', { since: NOW - 5999 }, 5],
    ['that was stopped', { seconds: 70 }, 70],
    ['that was started before the clock was set back', { since: NOW + 60_000 }, 0],
  ])('%s', (_, calling, seconds) => {
    expect(secondsOf(calling, NOW)).toBe(seconds);
  });
});

test('a note that is taken back leaves what was written down', () => {
  const anyCalling = fc.record(
    {
      seconds: fc.nat(),
      notes: fc.string().filter((text) => text.trim() !== ''),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  fc.assert(
    fc.property(anyCalling, (calling) => {
      const all: Calling = { ...calling, worry: 'annoy', likely: 'likely' };
      expect(callingAgain(note(all))).toEqual(all);
    }),
  );
});
