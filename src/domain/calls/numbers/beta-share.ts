/**
 * The share of the beta distribution with shapes `a` and `b` (above 0) that lies below `x` (0 to 1): the regularised
 * incomplete beta function, by Lentz's continued fraction (Press et al., Numerical Recipes, 3rd ed., 6.4).
 */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  // the fraction converges fast only below the mean; above it, the other tail is taken
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

const ENOUGH_STEPS = 1_000;
const PRECISE = 1e-14;
const TINY = 1e-300;

const awayFromZero = (value: number) => (Math.abs(value) < TINY ? TINY : value);

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  const take = (term: number): number => {
    d = 1 / awayFromZero(1 + term * d);
    c = awayFromZero(1 + term / c);
    value *= c * d;
    return c * d;
  };
  for (let step = 1; step <= ENOUGH_STEPS; step++) {
    const two = 2 * step;
    take((step * (b - step) * x) / ((a + two - 1) * (a + two)));
    const last = take((-(a + step) * (a + b + step) * x) / ((a + two) * (a + two + 1)));
    if (Math.abs(last - 1) < PRECISE) break;
  }
  return value;
}

/** Lanczos' coefficients for g = 7, good to fifteen digits. */
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for `z` from 0.5. */
function logGamma(z: number): number {
  const at = z - 1;
  const base = at + 7.5;
  const sum = LANCZOS.reduce((total, part, index) => total + part / (at + index + 1), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(sum);
}
