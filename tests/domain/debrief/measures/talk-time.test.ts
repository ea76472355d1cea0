import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeardReply } from '../../../../src/domain/debrief/measures/measure.ts';
import { talkTime } from '../../../../src/domain/debrief/measures/talk-time.ts';
import { heard } from './speech.ts';

describe('talk time', () => {
  test.each<[string, HeardReply[], number]>([
    ['is how long somebody spoke', [heard('1-3')], 2],
    ['holds gaps of half a second, which no one hears as a pause', [heard('1-2 2.5-3')], 2],
    ['leaves longer pauses out', [heard('1-2 2.6-3')], 1.4],
    [
      'leaves out what was heard before the employer had finished',
      [heard('0-2 3-5', { turnEnded: 2.5e3 })],
      2,
    ],
    [
      'counts from the end of their words where somebody was heard over it',
      [heard('1-5', { turnEnded: 3e3 })],
      2,
    ],
    ['is the sum over the replies', [heard('1-2'), heard('4-6')], 3],
    ['passes over a reply that was not heard', [heard('1-2'), { words: 'Yes' }], 1],
  ])('%s', (_, replies, seconds) => {
    expect(talkTime(replies)).toEqual({ rule: 'talk-time', values: { seconds } });
  });

  test.each<[string, HeardReply[]]>([
    ['nothing was heard', [heard('')]],
    ['there was no microphone', [{ words: 'Hello, this is Ana.' }]],
    ['only the employer was heard', [heard('1-2', { turnEnded: 2_000 })]],
    ['there was no reply', []],
  ])('is not measured where %s', (_, replies) => {
    expect(talkTime(replies).rule).toBe('talk-time-not-measured');
  });

  test('is never longer than from the first sound to the last', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 3e3 }), fc.integer({ min: 1, max: 3e3 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(lengths, (each) => {
        let at = 0;
        const speech = each.map(([silence, sound]) => {
          const start = at + silence;
          at = start + sound;
          return { start, end: at };
        });
        const { values } = talkTime([{ speech }]);
        const sounds = each.reduce((sum, [, sound]) => sum + sound, 0) / 1e3;
        const most = (at - (speech[0]?.start ?? 0)) / 1e3;
        expect(values.seconds).toBeGreaterThan(sounds - 1e-6);
        expect(values.seconds).toBeLessThan(most + 1e-6);
      }),
    );
  });
});
