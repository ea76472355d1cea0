import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DRAW, draw } from '../../../src/domain/rehearsal/draw.ts';

test('a draw is a whole number of 32 bits that depends on its arguments alone', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.nat(1000),
      fc.constantFrom(...Object.values(DRAW)),
      (seed, step, purpose) => {
        const drawn = draw(seed, step, purpose);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 32).toBe(true);
        expect(draw(seed, step, purpose)).toBe(drawn);
      },
    ),
  );
});

test.each([2, 3, 4, 5])('one of %i comes about as often as the others, over seeds and over steps', (many) => {
  for (const at of [
    (index: number) => draw(index, 3, DRAW.says),
    (index: number) => draw(7, index, DRAW.says),
  ]) {
    const times = Array.from({ length: many }, () => 0);
    for (let index = 0; index < 2000; index++) times[at(index) % many] = (times[at(index) % many] ?? 0) + 1;
    for (const count of times) expect(Math.abs(count - 2000 / many)).toBeLessThan(0.2 * (2000 / many));
  }
});

test('two draws at one step do not follow from each other', () => {
  const pairs = Array.from({ length: 1000 }, (_, seed) => [
    draw(seed, 1, DRAW.start) % 2,
    draw(seed, 1, DRAW.says) % 2,
  ]);
  const same = pairs.filter(([one, other]) => one === other).length;
  expect(same).toBeGreaterThan(400);
  expect(same).toBeLessThan(600);
});
