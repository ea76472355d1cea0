/**
 * Makes a function that gives the power of `length` samples at each frequency, from 0 to half of their rate in
 * `size / 2 + 1` steps. `size`: a power of two, `length` at least. The next call uses the same result again.
 */
export function powerSpectrum(size: number, length: number): (samples: Float32Array) => Float64Array {
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  const power = new Float64Array(size / 2 + 1);
  const turns = turnsOf(size);
  const order = bitReversed(size);
  const window = Float64Array.from(
    { length },
    (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / length),
  );
  return (samples) => {
    imaginary.fill(0);
    for (let at = 0; at < size; at += 1) {
      const from = order[at] ?? 0;
      real[at] = from < length ? (samples[from] ?? 0) * (window[from] ?? 0) : 0;
    }
    transform(real, imaginary, turns);
    for (let at = 0; at < power.length; at += 1) power[at] = (real[at] ?? 0) ** 2 + (imaginary[at] ?? 0) ** 2;
    return power;
  };
}

type Turns = { cos: Float64Array; sin: Float64Array };

const turnsOf = (size: number): Turns => ({
  cos: Float64Array.from({ length: size / 2 }, (_, at) => Math.cos((2 * Math.PI * at) / size)),
  sin: Float64Array.from({ length: size / 2 }, (_, at) => -Math.sin((2 * Math.PI * at) / size)),
});

function bitReversed(size: number): Uint32Array {
  const bits = Math.log2(size);
  return Uint32Array.from({ length: size }, (_, at) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit += 1) if (at & (1 << bit)) reversed |= 1 << (bits - 1 - bit);
    return reversed;
  });
}

/** The fast Fourier transform (Cooley and Tukey, 1965), in place, of values that stand in bit-reversed order. */
function transform(real: Float64Array, imaginary: Float64Array, { cos, sin }: Turns): void {
  const size = real.length;
  for (let half = 1; half < size; half *= 2)
    for (let start = 0; start < size; start += 2 * half)
      for (let at = 0; at < half; at += 1) {
        const turn = (at * size) / (2 * half);
        const one = start + at;
        const other = one + half;
        const [r, i] = [real[other] ?? 0, imaginary[other] ?? 0];
        const turnedReal = r * (cos[turn] ?? 0) - i * (sin[turn] ?? 0);
        const turnedImaginary = r * (sin[turn] ?? 0) + i * (cos[turn] ?? 0);
        real[other] = (real[one] ?? 0) - turnedReal;
        imaginary[other] = (imaginary[one] ?? 0) - turnedImaginary;
        real[one] = (real[one] ?? 0) + turnedReal;
        imaginary[one] = (imaginary[one] ?? 0) + turnedImaginary;
      }
}
