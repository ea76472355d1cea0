import { beforeAll, describe, expect, test } from 'vitest';
import { type Heard, hearSpeech } from '../../../src/device/speech-activity/hear-speech.ts';
import { type HowClose, howClose } from '../speech/how-close.ts';
import { NOISE, type Noise, phoneCall, type Stretch } from '../speech/phone-call.ts';
import { chances, phoneNoise } from '../speech/phone-noise.ts';
import { RATE, readSpeech } from '../speech/read-speech.ts';

const sayings = readSpeech();

/** What is heard of a sound that comes in pieces as small as a browser's. */
function hear(sound: Float32Array, rate = RATE): Heard[] {
  const take = hearSpeech(rate);
  const pieces = Array.from({ length: Math.ceil(sound.length / 128) }, (_, at) => at * 128);
  return pieces.flatMap((from) => take(sound.subarray(from, from + 128)));
}

const speechIn = (heard: readonly Heard[]): Stretch[] =>
  heard.flatMap((each) => (each.kind === 'ended' ? [{ start: each.start, end: each.end }] : []));

const seconds = (count: number) => new Float32Array(count * RATE);
const worst = ({ edges }: HowClose) => Math.max(...edges.map(Math.abs));
const lengthOf = (speech: readonly Stretch[]) => speech.reduce((sum, { start, end }) => sum + end - start, 0);

describe.each(Object.keys(NOISE) as Noise[])('speech on a line with %s noise', (noise) => {
  const seeds = [1, 2];
  let calls: { close: HowClose; longer: number }[] = [];
  beforeAll(() => {
    calls = seeds.map((seed) => {
      const { sound, speech } = phoneCall(sayings, noise, seed);
      const found = speechIn(hear(sound));
      return { close: howClose(found, speech), longer: lengthOf(found) / lengthOf(speech) };
    });
  });

  test('begins and ends within 150 ms of the truth', () => {
    expect(Math.max(...calls.map(({ close }) => worst(close)))).toBeLessThanOrEqual(150);
  });

  test('is all found, and nothing else', () => {
    expect(calls.map(({ close }) => [close.missed, close.false])).toEqual(seeds.map(() => [0, 0]));
  });

  test('has its pauses longer than half a second found, 95 in 100 of them', () => {
    const sum = (of: 'pauses' | 'found') => calls.reduce((total, { close }) => total + close[of], 0);
    expect(sum('pauses')).toBeGreaterThan(20);
    expect(sum('found') / sum('pauses')).toBeGreaterThanOrEqual(0.95);
  });

  test('lasts as long as it does, give or take five in a hundred', () => {
    for (const { longer } of calls) expect(Math.abs(longer - 1)).toBeLessThan(0.05);
  });
});

describe('nothing is taken for speech in', () => {
  const chance = chances(7);
  const noise = phoneNoise(20 * RATE, chance).map((sample) => 0.02 * sample);
  const clicks = noise.map((sample, at) => sample + (at % RATE < 200 ? 0.4 * (chance() - 0.5) : 0));
  test.each([
    ['silence', seconds(20)],
    ['a constant offset', seconds(20).fill(0.3)],
    ['the hum of the mains', seconds(20).map((_, at) => 0.1 * Math.sin((2 * Math.PI * 50 * at) / RATE))],
    ['noise', noise],
    ['clicks', clicks],
    ['a fan that is turned on', noise.map((sample, at) => (at > 8 * RATE ? 4 * sample : sample))],
    ['a fan that is turned off', noise.map((sample, at) => (at > 8 * RATE ? sample : 4 * sample))],
  ])('%s', (_, sound) => {
    expect(hear(sound).filter(({ kind }) => kind === 'began')).toEqual([]);
  });
});

describe('speech is found', () => {
  const one = sayings.slice(0, 1);
  const call = phoneCall(one, 'faint', 1);
  const isFound = (sound: Float32Array, truth: readonly Stretch[], rate = RATE) => {
    const close = howClose(speechIn(hear(sound, rate)), truth);
    expect([close.missed, close.false]).toEqual([0, 0]);
    expect(worst(close)).toBeLessThanOrEqual(150);
  };

  test('however far the microphone is', () => {
    isFound(
      call.sound.map((sample) => sample / 100),
      call.speech,
    );
  });

  test('where it begins before the room is known', () => {
    const early = call.sound.subarray(2 * RATE);
    isFound(
      early,
      call.speech.map(({ start, end }) => ({ start: start - 2_000, end: end - 2_000 })),
    );
  });

  test('where the microphone gives nothing for its first second', () => {
    isFound(
      call.sound.map((sample, at) => (at < RATE ? 0 : sample)),
      call.speech,
    );
  });

  test.each([8_000, 22_050, 44_100, 48_000])('at a rate of %i Hz', (rate) => {
    const sound = Float32Array.from({ length: Math.floor((call.sound.length * rate) / RATE) }, (_, at) => {
      const place = (at * RATE) / rate;
      const before = call.sound[Math.floor(place)] ?? 0;
      return before + (place % 1) * ((call.sound[Math.floor(place) + 1] ?? 0) - before);
    });
    isFound(sound, call.speech, rate);
  });

  test('as one stretch while a sound is held for four seconds', () => {
    const room = phoneNoise(12 * RATE, chances(3));
    const held = room.map((sample, at) => {
      const voice = at > 4 * RATE && at < 8 * RATE ? beats(at) : 0;
      return 0.003 * sample + 0.05 * voice;
    });
    isFound(held, [{ start: 4_000, end: 8_000 }]);
  });
});

/** A voice of 120 Hz. */
const beats = (at: number): number =>
  Array.from({ length: 14 }, (_, index) => index + 1).reduce(
    (sum, over) => sum + Math.sin((2 * Math.PI * 120 * over * at) / RATE) / over,
    0,
  );

test('the meter is lowest in silence and rises with every doubling', () => {
  const levelAt = (loudness: number) => {
    const tone = seconds(1).map((_, at) => loudness * Math.sin((2 * Math.PI * 300 * at) / RATE));
    const levels = hear(tone).flatMap((each) => (each.kind === 'level' ? [each.level] : []));
    return levels.at(-1) ?? Number.NaN;
  };
  const levels = [0, 0.01, 0.02, 0.04, 1].map(levelAt);
  expect(levels[0]).toBe(0);
  expect(levels).toEqual([...levels].sort((one, other) => one - other));
  expect(new Set(levels).size).toBe(levels.length);
  expect(levels.at(-1)).toBeLessThanOrEqual(1);
});

test('that speech goes on is told while it does', () => {
  const heard = hear(phoneCall(sayings.slice(3, 4), 'faint', 1).sound);
  const began = heard.findIndex(({ kind }) => kind === 'began');
  const ended = heard.findIndex(({ kind }) => kind === 'ended');
  const told = heard.slice(began, ended).filter(({ kind }) => kind === 'goes-on');
  expect(told.length).toBeGreaterThan(20);
});
