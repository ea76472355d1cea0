import { describe, expect, test } from 'vitest';
import { NOTE_ENDINGS } from '../../src/domain/calls/note.ts';
import { CALL, kindWords } from '../../src/words/call-page.ts';

describe('after a call the words are kind and true', () => {
  test.each(NOTE_ENDINGS)('%s', (ending) => {
    const said = kindWords('person', ending);
    expect(said).toMatch(/\.$/);
    expect(said).not.toMatch(/!|fail|wrong|should|must|sorry/i);
  });

  test('a no is no blame', () => {
    expect(kindWords('person', 'closed-no')).toBe('They said no. You did the hard part. You need one yes.');
  });

  test('where nobody was reached, it does not matter what was noted as said', () => {
    expect(kindWords('nobody', 'interview-booked')).toBe(kindWords('nobody', 'none'));
  });
});

test.each([
  [0, '0:00'],
  [9.9, '0:09'],
  [125, '2:05'],
  [3600, '60:00'],
])('%s seconds read %s', (seconds, clock) => {
  expect(CALL.minutes(seconds)).toBe(clock);
});
