import { chances, phoneNoise, rms } from './phone-noise.ts';
import { RATE, type Saying } from './read-speech.ts';

export type Stretch = { start: number; end: number };

/** Somebody on the phone: the sound, and when in ms they speak, gaps shorter than the hangover left out. */
export type PhoneCall = { sound: Float32Array; speech: Stretch[]; words: string };

/** How far the speech is above the noise, in dB, while somebody speaks. */
export const NOISE = { faint: 25, middling: 12, loud: 5 };
export type Noise = keyof typeof NOISE;

const ROOM = 2.4;
const HANGOVER_MS = 300;

/** Says the sayings in an order and with gaps that the seed draws: some within a word group, most of them pauses. */
export function phoneCall(sayings: readonly Saying[], noise: Noise, seed: number): PhoneCall {
  const chance = chances(seed);
  const drawn = sayings
    .map((saying) => ({ saying, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ saying }) => ({
      saying,
      gap: chance() < 0.2 ? 0.1 + 0.1 * chance() : 0.6 + 1.2 * chance() ** 2,
    }));
  const seconds = drawn.reduce((sum, { saying, gap }) => sum + saying.sound.length / RATE + gap, ROOM + 0.6);
  const clean = new Float32Array(Math.ceil(seconds * RATE));
  const speech: Stretch[] = [];
  let from = Math.round(ROOM * RATE);
  for (const { saying, gap } of drawn) {
    clean.set(saying.sound, from);
    const to = from + saying.sound.length;
    speech.push({ start: (from * 1_000) / RATE, end: (to * 1_000) / RATE });
    from = to + Math.round(gap * RATE);
  }
  const loudness = rms(clean.filter((sample) => sample !== 0)) * 10 ** (-NOISE[noise] / 20);
  const line = phoneNoise(clean.length, chance);
  return {
    sound: clean.map((sample, at) => 0.5 * (sample + loudness * (line[at] ?? 0))),
    speech: joinShortGaps(speech),
    words: drawn.map(({ saying }) => saying.text).join(' '),
  };
}

function joinShortGaps(speech: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const each of speech) {
    const last = joined.at(-1);
    if (last && each.start - last.end < HANGOVER_MS) last.end = each.end;
    else joined.push({ ...each });
  }
  return joined;
}
