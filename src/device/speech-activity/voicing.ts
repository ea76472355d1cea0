/** The lowest and the highest voice, in Hz. */
const LOWEST = 70;
const HIGHEST = 400;
/** A voice beats so slowly that a rate of so many Hz is enough, and a quarter of the work. */
const ENOUGH_RATE = 8_000;

/**
 * How much a stretch of sound repeats itself as a voice does, 0 to 1: its greatest likeness with itself, as much later
 * as one beat of a voice lasts. Noise, clicks and breath do not repeat themselves.
 */
export function voicing(sound: Float32Array, soundRate: number): number {
  const every = Math.max(1, Math.floor(soundRate / ENOUGH_RATE));
  const rate = soundRate / every;
  const samples = every === 1 ? sound : eachMeanOf(every, sound);
  const longest = Math.min(Math.ceil(rate / LOWEST), samples.length >> 1);
  let best = 0;
  for (let lag = Math.floor(rate / HIGHEST); lag <= longest; lag += 1)
    best = Math.max(best, likeness(samples, lag));
  return best;
}

const eachMeanOf = (every: number, sound: Float32Array): Float32Array =>
  Float32Array.from({ length: Math.floor(sound.length / every) }, (_, at) => {
    let sum = 0;
    for (let next = at * every; next < (at + 1) * every; next += 1) sum += sound[next] ?? 0;
    return sum / every;
  });

/** The likeness of the sound with itself, so many samples later. */
function likeness(samples: Float32Array, lag: number): number {
  let product = 0;
  let early = 0;
  let late = 0;
  for (let at = lag; at < samples.length; at += 1) {
    const one = samples[at - lag] ?? 0;
    const other = samples[at] ?? 0;
    product += one * other;
    early += one * one;
    late += other * other;
  }
  return early > 0 && late > 0 ? product / Math.sqrt(early * late) : 0;
}
