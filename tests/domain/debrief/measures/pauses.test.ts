import { describe, expect, test } from 'vitest';
import { pausesIn } from '../../../../src/domain/debrief/measures/pauses.ts';
import { heard } from './speech.ts';

describe('pauses', () => {
  test.each([
    ['silences longer than half a second', heard('1-2 2.6-3 5-6'), 2, 2],
    ['no gap of half a second', heard('1-2 2.5-3'), 0, 0],
    ['not the silence before the reply', heard('4-6', { turnEnded: 1_000 }), 0, 0],
    ['not one within the employer’s words', heard('0-1 2-3 5-6 7-8', { turnEnded: 4_000 }), 1, 1],
  ])('are %s', (_, reply, count, longest) => {
    expect(pausesIn(reply)).toEqual({ rule: 'pauses', values: { count, longest } });
  });

  test.each([
    ['nothing was heard', heard('')],
    ['there was no microphone', { words: 'I… I applied last week.' }],
  ])('are not measured, rather than none, where %s', (_, reply) => {
    expect(pausesIn(reply).rule).toBe('pauses-not-measured');
  });
});
