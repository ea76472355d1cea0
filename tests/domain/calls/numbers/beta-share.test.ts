import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaShare } from '../../../../src/domain/calls/numbers/beta-share.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const count = fc.integer({ min: 1, max: 40 });

/** How likely `hits` or more of `tries` are, added up term by term. */
const binomialTail = (hits: number, tries: number, chance: number) => {
  let sum = 0;
  for (let k = hits; k <= tries; k++) {
    let ways = 1;
    for (let i = 0; i < k; i++) ways = (ways * (tries - i)) / (i + 1);
    sum += ways * chance ** k * (1 - chance) ** (tries - k);
  }
  return sum;
};

describe('agrees with what is known of the beta distribution', () => {
  test('shapes that are whole numbers are sums of binomial terms', () => {
    fc.assert(
      fc.property(share, count, count, (x, a, b) => {
        expect(betaShare(x, a, b)).toBeCloseTo(binomialTail(a, a + b - 1, x), 9);
      }),
    );
  });

  test('one half and one half is the arcsine law', () => {
    fc.assert(
      fc.property(share, (x) => {
        expect(betaShare(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 9);
      }),
    );
  });

  test('turned round, it is the rest', () => {
    fc.assert(
      fc.property(share, count, count, (x, a, b) => {
        expect(betaShare(x, a - 0.5, b + 0.5) + betaShare(1 - x, b + 0.5, a - 0.5)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('shapes of thousands of calls are no trouble', () => {
    expect(betaShare(0.5, 5_000.5, 5_000.5)).toBeCloseTo(0.5, 9);
  });
});

test.each([
  [0, 0],
  [-1, 0],
  [1, 1],
  [2, 1],
])('below %s lies %s of it', (x, expected) => {
  expect(betaShare(x, 1.5, 4.5)).toBe(expected);
});
