import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpeech, type Speech } from '../../../src/device/speech-activity/find-speech.ts';

/**
 * What is found in frames of 10 ms, one letter each (`.` the room, `h` a hiss, `v` a voice), in ms: "0-60 500-". The
 * number before a letter repeats it.
 */
function found(frames: string): string {
  const find = findSpeech();
  const told = [...spelled(frames)].flatMap((letter, at) =>
    find({ at: at * 10 + 5, sounds: letter !== '.', voiced: letter === 'v' }),
  );
  return shown(told);
}

const spelled = (frames: string): string =>
  frames.replaceAll(/(\d+)([.hv])/g, (_, count: string, letter: string) => letter.repeat(Number(count)));

function shown(told: readonly Speech[]): string {
  const ended = told.flatMap((each) => (each.kind === 'ended' ? [`${each.start}-${each.end}`] : []));
  const began = told.flatMap((each) => (each.kind === 'began' ? [each.at] : []));
  const open = began.length > ended.length ? [`${began.at(-1)}-`] : [];
  return [...ended, ...open].join(' ');
}

describe('speech', () => {
  test.each([
    ['is a voice', '10. 20v 50.', '100-300'],
    ['is told as it goes on', '10. 20v', '100-'],
    ['holds the hiss before a voice, as in "six"', '10. 15h 20v 50.', '100-450'],
    ['holds the hiss after a voice', '10. 20v 15h 50.', '100-450'],
    ['holds the closing of the lips within a word', '10. 20v 8. 5h 50.', '100-430'],
    ['goes on over a gap shorter than 0.3 s', '10. 20v 25. 20v 50.', '100-750'],
    ['ends where a gap is longer', '10. 20v 35. 20v 50.', '100-300 650-850'],
    ['begins anew with a hiss, when the voice comes in time', '10. 20v 25. 20h 10v 50.', '100-850'],
    ['lasts as long as a sound is held', '10. 400v 50.', '100-4100'],
  ])('%s', (_, frames, speech) => {
    expect(found(frames.replaceAll(' ', ''))).toBe(speech);
  });

  test.each([
    ['silence', '99.'],
    ['a click', '10. 2h 50.'],
    ['paper', '10. 80h 50.'],
    ['a cough of less than four frames with a voice', '10. 9h 3v 9h 50.'],
    ['single frames of noise', '10. v 3. v 3. v 3. v 3. v 50.'],
  ])('is not %s', (_, frames) => {
    expect(found(frames.replaceAll(' ', ''))).toBe('');
  });

  test.each([
    ['paper before a voice', '10. 99h 20v 50.', 1],
    ['paper after a voice', '10. 20v 99h 50.', 1],
    ['paper a moment after a voice', '10. 20v 20. 30h 50.', 1],
  ])('does not grow by %s', (_, frames, count) => {
    const speech = found(frames.replaceAll(' ', '')).split(' ');
    expect(speech).toHaveLength(count);
    const [start = 0, end = 0] = (speech[0] ?? '').split('-').map(Number);
    expect(end - start).toBeLessThanOrEqual(600);
  });
});

test('stretches of speech never meet, and lie at least 0.3 s apart', () => {
  const frame = fc.constantFrom('20.', '40.', '3h', '12h', '2v', '10v');
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 40 }), (frames) => {
      const speech = found(`${frames.join('')}99.`)
        .split(' ')
        .filter(Boolean)
        .map((each) => each.split('-').map(Number));
      speech.forEach(([start = 0, end = 0], at) => {
        expect(end).toBeGreaterThan(start);
        if (at > 0) expect(start - (speech[at - 1]?.[1] ?? 0)).toBeGreaterThanOrEqual(300);
      });
    }),
  );
});
