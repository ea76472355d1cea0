/** In Hz. The mains hum below, and a constant offset repeats itself as a voice would; a voice has enough above. */
const CUT = 90;

/** Takes samples of a rate in Hz, in pieces of any length, and gives them without what lies below a voice. */
export function withoutHum(rate: number): (samples: Float32Array) => Float32Array {
  const once = highPass(Math.exp((-2 * Math.PI * CUT) / rate));
  const twice = highPass(Math.exp((-2 * Math.PI * CUT) / rate));
  return (samples) => samples.map((sample) => twice(once(sample)));
}

function highPass(keep: number): (sample: number) => number {
  let before = 0;
  let passed = 0;
  return (sample) => {
    passed = keep * (passed + sample - before);
    before = sample;
    return passed;
  };
}
