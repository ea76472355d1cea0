/** In Hz. Up to half of it lies all that tells speech from a room; an "s" has most of its sound above a telephone's band. */
const SPEECH_RATE = 16_000;
/** Taps of the filter for each sample that is left out. */
const TAPS_EACH = 8;

/** `rate`, in Hz: of the samples that come out; 16,000 or a little more, or as it was if that is less. */
export type Slower = { rate: number; take: (samples: Float32Array) => Float32Array };

/** Takes samples of a microphone's rate in Hz, in pieces of any length, and gives as few as speech needs. */
export function toSpeechRate(rate: number): Slower {
  const every = Math.max(1, Math.floor(rate / SPEECH_RATE));
  if (every === 1) return { rate, take: (samples) => samples };
  const taps = lowPass(every);
  let waiting = new Float32Array(0);
  return {
    rate: rate / every,
    take: (samples) => {
      const all = joined(waiting, samples);
      const count = Math.max(0, Math.floor((all.length - taps.length) / every) + 1);
      waiting = all.slice(count * every);
      return Float32Array.from({ length: count }, (_, at) => weighted(all, at * every, taps));
    },
  };
}

/** One piece of sound after the other. */
export function joined(first: Float32Array, second: Float32Array): Float32Array<ArrayBuffer> {
  const all = new Float32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** A windowed sinc that ends a little below half of the new rate, so that nothing folds back. */
function lowPass(every: number): Float32Array {
  const length = TAPS_EACH * every + 1;
  const cut = 0.45 / every;
  const taps = Float32Array.from({ length }, (_, index) => {
    const from = index - (length - 1) / 2;
    const sinc = from === 0 ? 2 * cut : Math.sin(2 * Math.PI * cut * from) / (Math.PI * from);
    return sinc * (0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (length - 1)));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}

function weighted(samples: Float32Array, from: number, taps: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < taps.length; at += 1) sum += (samples[from + at] ?? 0) * (taps[at] ?? 0);
  return sum;
}
