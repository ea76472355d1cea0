import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyShare, mostWithoutHit } from '../../../../src/domain/calls/numbers/likely-share.ts';

describe("Jeffreys' interval", () => {
  // quantiles of the beta distribution as SciPy 1.17 gives them; 1 of 10 stands in Brown, Cai and DasGupta's table 5
  test.each([
    [1, 5, 0.02251276599915512, 0.6286264006319943],
    [1, 10, 0.011011673763161133, 0.3813147710666164],
    [3, 10, 0.09269459393815316, 0.6058183181486713],
    [1, 40, 0.0027108184860381215, 0.11094938047846861],
    [2, 30, 0.014112286647775724, 0.19709432058220588],
    [50, 2000, 0.018827469163832725, 0.032545022241911054],
    [1, 2000, 5.3954110259299736e-5, 0.0023346635863319577],
    [199, 200, 0.9768713179848753, 0.9994599817160336],
  ])('%s of %s', (hits, tries, from, to) => {
    const range = likelyShare(hits, tries);
    expect(range.from).toBeCloseTo(from, 10);
    expect(range.to).toBeCloseTo(to, 10);
  });

  test('ends at 1 where every try was a hit, and begins at 0 where none was', () => {
    expect(likelyShare(5, 5).to).toBe(1);
    expect(likelyShare(5, 5).from).toBeCloseTo(0.6206228577009606, 10);
    expect(likelyShare(0, 5).from).toBe(0);
  });

  test('holds the share that was seen, and more tries make it narrower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (tries, some) => {
        const hits = some % (tries + 1);
        const { from, to } = likelyShare(hits, tries);
        expect(from).toBeLessThanOrEqual(hits / tries);
        expect(to).toBeGreaterThanOrEqual(hits / tries);
        const twice = likelyShare(2 * hits, 2 * tries);
        expect(twice.to - twice.from).toBeLessThan(to - from);
      }),
      { numRuns: 60 },
    );
  });
});

test('the most that no hit allows would give none one time in twenty', () => {
  for (const tries of [5, 10, 40, 2000]) expect((1 - mostWithoutHit(tries)) ** tries).toBeCloseTo(0.05, 12);
});
