import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Imposed, impose, type Leaf } from '../../../src/domain/card/impose.ts';
import { type Page, pageOf } from '../../../src/domain/card/page-of.ts';

/** "Aa B" are two cards: A with the back a, and B with none. */
const leaves = (cards: string): Leaf<string>[] =>
  cards
    .split(' ')
    .filter((card) => card !== '')
    .map(([front = '', back]) => ({ front, ...(back === undefined ? {} : { back }) }));

/** A page as its rows of cells: "A>|a" is folded between A and a. */
const show = (pages: readonly Imposed<string>[], { columns }: Page) =>
  pages.map(({ face, cells }) => {
    const drawn = cells.map((cell) =>
      cell ? `${cell.side}${cell.fold === 'right' ? '>' : cell.fold === 'below' ? 'v' : ''}` : '.',
    );
    const rows = Array.from({ length: cells.length / columns }, (_, at) =>
      drawn.slice(at * columns, (at + 1) * columns).join('|'),
    );
    return `${face} ${rows.join(' / ')}`;
  });

const lying: Page = { name: 'letter', width: 792, height: 612, columns: 2, rows: 2 };
const standing: Page = { ...lying, name: 'letter-upright', width: 612, height: 792 };

describe('on two sides, a back lies behind its front', () => {
  test.each([
    [
      'turned over the long edge of a standing sheet',
      standing,
      'long',
      ['front A|B / C|D', 'back b|a / d|c'],
    ],
    [
      'turned over the short edge of a standing sheet',
      standing,
      'short',
      ['front A|B / C|D', 'back c|d / a|b'],
    ],
    ['turned over the long edge of a lying sheet', lying, 'long', ['front A|B / C|D', 'back c|d / a|b']],
    ['turned over the short edge of a lying sheet', lying, 'short', ['front A|B / C|D', 'back b|a / d|c']],
  ] as const)('%s', (_, page, flip, shown) => {
    expect(show(impose(leaves('Aa Bb Cc Dd'), page, { sides: 'two', flip }), page)).toEqual(shown);
  });

  test('and a card on its own paper has its back on the next page', () => {
    const page = pageOf('a7', 'own');
    expect(show(impose(leaves('Aa B Cc'), page, { sides: 'two', flip: 'long' }), page)).toEqual([
      'front A',
      'back a',
      'front B',
      'back .',
      'front C',
      'back c',
    ]);
  });

  test('and no empty page comes last', () => {
    expect(show(impose(leaves('A B'), lying, { sides: 'two', flip: 'long' }), lying)).toEqual([
      'front A|B / .|.',
    ]);
  });
});

describe('on one side, a card is folded between its front and its back', () => {
  const one = { sides: 'one', flip: 'long' } as const;
  test.each([
    ['beside each other', lying, 'Aa Bb Cc', ['front A>|a / B>|b', 'front C>|c / .|.']],
    ['below each other in uneven rows', pageOf('a7', 'letter'), 'Aa Bb', ['front Av|Bv|. / a|b|.']],
    ['below each other in one column', pageOf('index-4x6', 'a4'), 'Aa Bb', ['front Av / a', 'front Bv / b']],
    ['also where one card has no back', lying, 'Aa B', ['front A>|a / B|.']],
    ['but not where none has a back', lying, 'A B C', ['front A|B / C|.']],
    ['nor on a paper for one card', pageOf('a6', 'own'), 'Aa B', ['front A', 'front a', 'front B']],
    ['and nothing is printed for no card', lying, '', []],
  ] as const)('%s', (_, page, cards, shown) => {
    expect(show(impose(leaves(cards), page, one), page)).toEqual(shown);
  });
});

describe('whatever is printed', () => {
  const page = fc
    .tuple(
      fc.constantFrom('index-3x5', 'index-4x6', 'a7', 'a6', 'half-letter', 'a5', 'letter', 'a4'),
      fc.constantFrom('own', 'letter', 'a4'),
    )
    .map(([paper, on]) => pageOf(paper as 'a7', on as 'own'));
  const cards = fc
    .array(fc.boolean(), { maxLength: 20 })
    .map((backs) =>
      backs.map((back, at): Leaf<string> => ({ front: `f${at}`, ...(back ? { back: `b${at}` } : {}) })),
    );
  const printing = fc.record({
    sides: fc.constantFrom<('one' | 'two')[]>('one', 'two'),
    flip: fc.constantFrom<('long' | 'short')[]>('long', 'short'),
  });

  test('every side is printed once, fronts in their order', () => {
    fc.assert(
      fc.property(cards, page, printing, (all, on, how) => {
        const printed = impose(all, on, how).flatMap(({ cells }) =>
          cells.flatMap((cell) => cell?.side ?? []),
        );
        const sides = all.flatMap(({ front, back }) => (back === undefined ? [front] : [front, back]));
        expect([...printed].sort()).toEqual([...sides].sort());
        const fronts = printed.filter((side) => side.startsWith('f'));
        if (how.sides === 'two' || on.rows === 1) expect(fronts).toEqual(all.map(({ front }) => front));
      }),
    );
  });

  test('on two sides every second page holds the backs of the one before', () => {
    fc.assert(
      fc.property(cards, page, printing, (all, on, how) => {
        const pages = impose(all, on, { ...how, sides: 'two' });
        pages.forEach(({ face, cells }, at) => {
          expect(face).toBe(at % 2 === 0 ? 'front' : 'back');
          if (face === 'front') return;
          const before = new Set((pages[at - 1]?.cells ?? []).map((cell) => cell?.side.slice(1)));
          for (const cell of cells) if (cell) expect(before).toContain(cell.side.slice(1));
        });
      }),
    );
  });
});
