import { describe, expect, test } from 'vitest';
import { pageOf, sheetsFor } from '../../../src/domain/card/page-of.ts';
import { CARD_SIZES, MM, PAPERS } from '../../../src/domain/card/papers.ts';

describe('the page of a card', () => {
  test.each([
    ['letter', 'own', 'letter', 2, 1],
    ['a4', 'own', 'a4', 2, 1],
    ['index-3x5', 'own', 'index-3x5', 1, 1],
    ['index-3x5', 'letter', 'letter', 2, 2],
    ['index-3x5', 'a4', 'a4', 2, 2],
    ['index-4x6', 'letter', 'letter-upright', 1, 2],
    ['index-4x6', 'a4', 'a4-upright', 1, 2],
    ['a7', 'letter', 'letter', 3, 2],
    ['a7', 'a4', 'a4', 4, 2],
    ['a6', 'letter', 'letter-upright', 2, 1],
    ['a6', 'a4', 'a4-upright', 2, 2],
    ['quarter-letter', 'letter', 'letter-upright', 2, 2],
    ['half-letter', 'letter', 'letter', 2, 1],
    ['a5', 'a4', 'a4', 2, 1],
    ['a5', 'letter', 'a5', 1, 1],
    ['half-letter', 'a4', 'half-letter', 1, 1],
  ] as const)('%s on %s is %s with %i beside and %i below each other', (paper, on, name, columns, rows) => {
    expect(pageOf(paper, on)).toMatchObject({ name, columns, rows });
  });

  test.each(CARD_SIZES)('%s never reaches over the edge of a sheet', (size) => {
    const { outer } = PAPERS[size];
    for (const on of sheetsFor(size)) {
      const page = pageOf(size, on);
      expect(page.columns * outer.width).toBeLessThanOrEqual(page.width + 0.01);
      expect(page.rows * outer.height).toBeLessThanOrEqual(page.height + 0.01);
    }
  });

  test('a sheet is offered where at least two cards fit', () => {
    expect(sheetsFor('a5')).toEqual(['a4']);
    expect(sheetsFor('half-letter')).toEqual(['letter']);
    expect(sheetsFor('a7')).toEqual(['letter', 'a4']);
  });

  test('an A7 card keeps a quarter of an inch free all around', () => {
    expect(PAPERS.a7.width).toBeCloseTo(74 * MM - 36);
    expect(PAPERS.a7.height).toBeCloseTo(105 * MM - 36);
  });
});
