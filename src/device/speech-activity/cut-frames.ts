import { type Frame, STEP_MS } from './frame.ts';
import { powerSpectrum } from './power-spectrum.ts';
import { joined } from './to-speech-rate.ts';
import { voicing } from './voicing.ts';

/** Two beats of a low voice have room in it. */
const WINDOW_MS = 32;
/** In Hz. Narrow where a voice is, wide where hisses are. */
const EDGES = [150, 300, 500, 800, 1200, 1700, 2300, 3000, 3800, 5200, 7000];

/** Takes samples of a rate in Hz, in pieces of any length, and gives each frame once it is complete. */
export function cutFrames(rate: number): (samples: Float32Array) => Frame[] {
  const step = Math.round((rate * STEP_MS) / 1_000);
  const length = Math.round((rate * WINDOW_MS) / 1_000);
  const size = 2 ** Math.ceil(Math.log2(length));
  const spectrum = powerSpectrum(size, length);
  const edges = EDGES.filter((edge) => edge < rate / 2).map((edge) => Math.round((edge * size) / rate));
  let waiting = new Float32Array(0);
  let passed = 0;
  return (samples) => {
    const all = joined(waiting, samples);
    const frames: Frame[] = [];
    let from = 0;
    for (; from + length <= all.length; from += step) {
      const sound = all.subarray(from, from + length);
      frames.push({
        at: ((passed + from + length / 2) * 1_000) / rate,
        bands: bandsOf(spectrum(sound), edges),
        voicing: voicing(sound, rate),
        loudness: Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / length),
      });
    }
    passed += from;
    waiting = all.slice(from);
    return frames;
  };
}

/** The mean power between each edge and the next. */
const bandsOf = (power: Float64Array, edges: readonly number[]): Float64Array =>
  Float64Array.from({ length: edges.length - 1 }, (_, band) => {
    const from = edges[band] ?? 0;
    const to = edges[band + 1] ?? 0;
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += power[at] ?? 0;
    return sum / (to - from);
  });
