import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powerSpectrum } from '../../../src/device/speech-activity/power-spectrum.ts';

/** A stretch of a tone that fits into it so many times. */
const tone = (length: number, times: number) =>
  Float32Array.from({ length }, (_, at) => Math.sin((2 * Math.PI * times * at) / length));

test('a tone is loudest where it lies', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(64, 256, 512),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (size, place) => {
        const times = Math.round((place * size) / 2);
        const power = [...powerSpectrum(size, size)(tone(size, times))];
        expect(power.indexOf(Math.max(...power))).toBe(times);
      },
    ),
  );
});

test('all power together is that of the sound (Parseval)', () => {
  const sound = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 });
  const window = (at: number) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / 64);
  fc.assert(
    fc.property(sound, (samples) => {
      const power = powerSpectrum(64, 64)(Float32Array.from(samples));
      const both = power.reduce((sum, each, at) => sum + each * (at === 0 || at === 32 ? 1 : 2), 0);
      const inTime = samples.reduce((sum, sample, at) => sum + (sample * window(at)) ** 2, 0);
      expect(both / 64).toBeCloseTo(inTime, 4);
    }),
  );
});
