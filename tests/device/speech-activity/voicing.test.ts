import { describe, expect, test } from 'vitest';
import { voicing } from '../../../src/device/speech-activity/voicing.ts';
import { chances } from '../speech/phone-noise.ts';

const RATE = 16_000;
const chance = chances(1);
const stretch = (sampleAt: (seconds: number) => number) =>
  Float32Array.from({ length: 512 }, (_, at) => sampleAt(at / RATE));
/** A voice: a tone and those above it. */
const voice = (hertz: number) => (seconds: number) =>
  [1, 2, 3, 4, 5].reduce((sum, over) => sum + Math.sin(2 * Math.PI * hertz * over * seconds) / over, 0);
const noise = () => chance() - 0.5;

describe('a voice repeats itself', () => {
  test.each([80, 120, 200, 350])('at %i beats a second', (hertz) => {
    expect(voicing(stretch(voice(hertz)), RATE)).toBeGreaterThan(0.9);
  });

  test('in noise', () => {
    const loud = stretch((seconds) => voice(120)(seconds) + 1.5 * noise());
    expect(voicing(loud, RATE)).toBeGreaterThan(0.6);
  });
});

describe('no voice is heard in', () => {
  test.each([
    ['silence', () => 0],
    ['noise', noise],
    ['a click', (seconds: number) => (seconds > 0.01 && seconds < 0.0105 ? 1 : 0)],
  ])('%s', (_, sampleAt) => {
    expect(voicing(stretch(sampleAt), RATE)).toBeLessThan(0.4);
  });
});
