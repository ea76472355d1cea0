import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSpeechRate } from '../../../src/device/speech-activity/to-speech-rate.ts';

const tone = (hertz: number, rate: number) =>
  Float32Array.from({ length: rate / 2 }, (_, at) => Math.sin((2 * Math.PI * hertz * at) / rate));
const loudness = (sound: Float32Array) =>
  Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);

describe.each([44_100, 48_000, 96_000])('sound at %i Hz', (rate) => {
  test('comes out at a rate that speech needs', () => {
    const slower = toSpeechRate(rate);
    expect(slower.rate).toBeGreaterThanOrEqual(16_000);
    expect(slower.rate).toBeLessThan(32_000);
    const seconds = slower.take(tone(300, rate)).length / slower.rate;
    expect(seconds).toBeCloseTo(0.5, 2);
  });

  test('keeps what lies in the band of speech', () => {
    expect(loudness(toSpeechRate(rate).take(tone(3_000, rate)))).toBeCloseTo(Math.SQRT1_2, 1);
  });

  test('does not fold what lies above into it', () => {
    const slower = toSpeechRate(rate);
    const above = Math.min(slower.rate * 0.75, rate * 0.45);
    expect(loudness(slower.take(tone(above, rate)))).toBeLessThan(0.01);
  });
});

test('a lower rate stays as it is', () => {
  const slower = toSpeechRate(16_000);
  const sound = tone(300, 16_000);
  expect(slower.rate).toBe(16_000);
  expect(slower.take(sound)).toEqual(sound);
});

test('pieces come out as the whole does', () => {
  const sound = tone(700, 48_000).slice(0, 4_000);
  const whole = [...toSpeechRate(48_000).take(sound)];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }), (lengths) => {
      const slower = toSpeechRate(48_000);
      let from = 0;
      const pieces = [...lengths, sound.length].flatMap((length) => {
        const piece = sound.subarray(from, from + length);
        from += length;
        return [...slower.take(piece)];
      });
      expect(pieces).toEqual(whole);
    }),
  );
});
