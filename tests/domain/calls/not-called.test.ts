import { expect, test } from 'vitest';
import { notCalled } from '../../../src/domain/calls/not-called.ts';
import { isBegun } from '../../../src/domain/openings/calling.ts';
import { openingWith } from './opening-for-tests.ts';

test('a call that was not made leaves no clock, and what was written stays with the job', () => {
  const calling = { since: 1, seconds: 2, notes: 'Ask for Dana.', worry: 'no', likely: 'maybe' } as const;
  expect(notCalled(openingWith({}, { notes: 'Bus 12.', calling }))).toEqual({
    calling: { worry: 'no', likely: 'maybe' },
    notes: 'Bus 12.\nAsk for Dana.',
  });
});

test.each([
  ['nothing', {}, false],
  ['what one fears', { worry: 'no', likely: 'maybe' }, false],
  ['an empty note', { notes: ' ' }, false],
  ['a note', { notes: 'Dana' }, true],
  ['a clock that runs', { since: 0 }, true],
  ['a clock that was stopped', { seconds: 0 }, true],
] as const)('%s: begun or not', (_, calling, begun) => {
  expect(isBegun(calling)).toBe(begun);
});

test('one that was not made is not begun any more', () => {
  const calling = { since: 1, notes: 'Ask for Dana.' };
  expect(isBegun(notCalled(openingWith({}, { calling })).calling ?? {})).toBe(false);
});
