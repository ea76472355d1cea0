import { RATE } from './read-speech.ts';

/** A number from 0 to 1 each time, the same ones for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is heard on a line while nobody speaks: pink noise (by Kellet's filter) above 200 Hz, and the hum of the mains. */
export function phoneNoise(length: number, chance: () => number): Float32Array {
  const [one, two, three] = [slow(0.99765, 0.099), slow(0.963, 0.2965), slow(0.57, 1.0527)];
  const keep = Math.exp((-2 * Math.PI * 200) / RATE);
  let before = 0;
  let passed = 0;
  const pink = Float32Array.from({ length }, () => {
    const white = normal(chance);
    const sample = one(white) + two(white) + three(white) + 0.1848 * white;
    passed = keep * (passed + sample - before);
    before = sample;
    return passed;
  });
  const loudness = rms(pink);
  return pink.map((sample, at) => sample / loudness + hum(at / RATE));
}

const slow = (keep: number, share: number) => {
  let value = 0;
  return (white: number) => {
    value = keep * value + share * white;
    return value;
  };
};

const normal = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const hum = (seconds: number): number =>
  [50, 150, 250].reduce((sum, hertz) => sum + (12 / hertz) * Math.sin(2 * Math.PI * hertz * seconds), 0);

export const rms = (sound: Float32Array): number =>
  Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);
