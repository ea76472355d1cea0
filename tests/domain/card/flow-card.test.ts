import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardRow } from '../../../src/domain/card/card.ts';
import { flowCard } from '../../../src/domain/card/flow-card.ts';

/** A row's height stands in its key: "a3" is three rules high. */
const row = (key: string): CardRow => ({ key, name: { kind: 'moment', moment: 'ask' }, runs: [] });
const always = (key: string): CardRow => ({ key, name: { kind: 'always', id: 'lost' }, runs: [] });
const heightOf = (rows: readonly CardRow[]) =>
  rows.reduce((sum, { key }) => sum + Number(key.replace(/\D/g, '')), 0);
const list = (keys: string) => keys.split(' ').filter((key) => key !== '');

const flow = (front: string, help: string, back: string, room: { front: number; back: number }) =>
  flowCard(
    { front: [...list(front).map(row), ...list(help).map(always)], back: list(back).map(row) },
    room,
    heightOf,
  );
const show = (...given: Parameters<typeof flow>) =>
  flow(...given)
    .map(({ face, card, rows, tall }) => `${face} ${card}${tall ? ' tall' : ''}: ${rows.join(' ')}`)
    .join(' / ');

describe('rows flow', () => {
  const room = { front: 10, back: 8 };
  test.each([
    ['onto the front alone', 'a3 b3', 'h4', '', 'front 1: a3 b3 h4'],
    ['front and back', 'a3', 'h4', 'x4 y4', 'front 1: a3 h4 / back 1: x4 y4'],
    ['nothing of the back onto the first front', 'a1', 'h1', 'x4', 'front 1: a1 h1 / back 1: x4'],
    ['from the front to the top of the back', 'a6 b6', 'h4', 'x1', 'front 1: a6 h4 / back 1: b6 x1'],
    ['to a next card', 'a6', 'h4', 'x8 y6 z7', 'front 1: a6 h4 / back 1: x8 / front 2: y6 h4 / back 2: z7'],
    ['in order, though a later one would fit', 'a5 b5 c1', 'h4', '', 'front 1: a5 h4 / back 1: b5 c1'],
    ['over a front that is too low for a row', 'a7', 'h4', '', 'front 1: h4 / back 1: a7'],
    ['and a row that no side can hold stands alone', 'a9 b2', 'h4', '', 'front 1 tall: a9 h4 / back 1: b2'],
    ['with an empty front where there is nothing to say', '', 'h4', 'x2', 'front 1: h4 / back 1: x2'],
    ['though nothing is there at all', '', '', '', 'front 1: '],
  ])('%s', (_, front, help, back, shown) => {
    expect(show(front, help, back, room)).toBe(shown);
  });

  test('also when the rows that always help are higher than a side', () => {
    expect(show('a2', 'h12', 'x2', room)).toBe('front 1 tall: h12 / back 1: a2 x2');
  });
});

describe('whatever the heights and the room', () => {
  const heights = (name: string) =>
    fc
      .array(fc.integer({ min: 0, max: 14 }), { maxLength: 10 })
      .map((all) => all.map((high, at) => `${name.repeat(at + 1)}${high}`).join(' '));
  const given = fc.tuple(
    heights('a'),
    heights('h'),
    heights('x'),
    fc.record({ front: fc.integer({ min: -2, max: 12 }), back: fc.integer({ min: -2, max: 12 }) }),
  );

  test('no row is lost or twice there, in their order; the rows that always help end every front', () => {
    fc.assert(
      fc.property(given, ([front, help, back, room]) => {
        const sides = flow(front, help, back, room);
        const helps = list(help);
        const rows = sides.flatMap((side) => {
          if (side.face === 'back') return side.rows;
          const own = side.rows.length - helps.length;
          expect(side.rows.slice(own)).toEqual(helps);
          return side.rows.slice(0, own);
        });
        expect(rows).toEqual([...list(front), ...list(back)]);
      }),
    );
  });

  test('every side fits, or says that it does not and holds one row', () => {
    fc.assert(
      fc.property(given, ([front, help, back, room]) => {
        for (const { face, rows, tall } of flow(front, help, back, room)) {
          expect(heightOf(rows.map(row)) > room[face]).toBe(tall === true);
          if (tall) expect(rows.length).toBeLessThanOrEqual(1 + (face === 'front' ? list(help).length : 0));
        }
      }),
    );
  });
});
