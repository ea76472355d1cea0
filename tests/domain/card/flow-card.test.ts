import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardRow } from '../../../src/domain/card/card.ts';
import { flowCard } from '../../../src/domain/card/flow-card.ts';

/** A row's height stands in its key: "a3" is three rules high. "log" rows are the log's. */
const row = (key: string): CardRow => ({
  key,
  name: key.startsWith('log') ? { kind: 'log', id: 'who' } : { kind: 'moment', moment: 'ask' },
  runs: [],
});
const always = (key: string): CardRow => ({ key, name: { kind: 'always', id: 'lost' }, runs: [] });
const linesOf = (key: string) => Number(key.replace(/\D/g, ''));
const list = (keys: string) => keys.split(' ').filter((key) => key !== '');

type Room = { front: number; back: number };
const flow = (front: string, help: string, back: string, room: Room) =>
  flowCard(
    { front: [...list(front).map(row), ...list(help).map(always)], back: list(back).map(row) },
    room,
    linesOf,
  );
type Sides = ReturnType<typeof flow>;

/** A piece of a row with its lines: "a9[0-4]". */
const show = (sides: Sides) =>
  sides
    .map(({ face, card, rows, tall }) => {
      const pieces = rows.map(({ key, lines }) => (lines ? `${key}[${lines.from}-${lines.to}]` : key));
      return `${face} ${card}${tall ? ' tall' : ''}: ${pieces.join(' ')}`;
    })
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
    ['with an empty front where there is nothing to say', '', 'h4', 'x2', 'front 1: h4 / back 1: x2'],
    ['though nothing is there at all', '', '', '', 'front 1: '],
    [
      'with the log in one piece',
      'a1',
      'h4',
      'x7 log1 logg1 loggg1',
      'front 1: a1 h4 / back 1: x7 / front 2: log1 logg1 loggg1 h4',
    ],
    [
      'and a row that no side can hold is cut between its lines',
      'a9 b2',
      'h4',
      'x9',
      'front 1: a9[0-6] h4 / back 1: a9[6-9] b2 x9[0-3] / front 2: x9[3-9] h4',
    ],
    [
      'and a cut leaves no single line on a side',
      'a5 b9',
      'h4',
      '',
      'front 1: a5 h4 / back 1: b9[0-8] / front 2: b9[8-9] h4',
    ],
    [
      'and a row goes on over as many sides as it needs',
      '',
      'h4',
      'x25',
      'front 1: h4 / back 1: x25[0-8] / front 2: x25[8-14] h4 / back 2: x25[14-22] / front 3: x25[22-25] h4',
    ],
  ])('%s', (_, front, help, back, shown) => {
    expect(show(flow(front, help, back, room))).toBe(shown);
  });

  test('also when the rows that always help are higher than a side', () => {
    expect(show(flow('a2', 'h12', 'x2', room))).toBe('front 1 tall: h12 / back 1: a2 x2');
  });

  test('to an end, also when no side can hold a line', () => {
    expect(show(flow('a2', 'h9', 'x2', { front: 0, back: 0 }))).toBe(
      'front 1 tall: h9 / front 2 tall: h9 / back 2 tall: a2 / front 3 tall: h9 / back 3 tall: x2',
    );
  });
});

describe('whatever the heights and the room', () => {
  const heights = (name: string) =>
    fc
      .array(fc.integer({ min: 1, max: 30 }), { maxLength: 10 })
      .map((all) => all.map((high, at) => `${name.repeat(at + 1)}${high}`).join(' '));
  const given = fc.tuple(
    heights('a'),
    heights('h'),
    heights('x'),
    fc.record({ front: fc.integer({ min: -2, max: 12 }), back: fc.integer({ min: -2, max: 12 }) }),
  );

  test('no line is lost or twice there, in their order; the rows that always help end every front', () => {
    fc.assert(
      fc.property(given, ([front, help, back, room]) => {
        const helps = list(help);
        const pieces = flow(front, help, back, room).flatMap(({ face, rows }) => {
          if (face === 'back') return rows;
          const own = rows.length - helps.length;
          expect(rows.slice(own)).toEqual(helps.map((key) => ({ key })));
          return rows.slice(0, own);
        });
        const lines = pieces.flatMap(({ key, lines: { from, to } = { from: 0, to: linesOf(key) } }) =>
          Array.from({ length: to - from }, (_, at) => `${key} ${from + at}`),
        );
        const all = [...list(front), ...list(back)].flatMap((key) =>
          Array.from({ length: linesOf(key) }, (_, at) => `${key} ${at}`),
        );
        expect(lines).toEqual(all);
      }),
    );
  });

  test('every side fits where a line and the rows that always help fit', () => {
    fc.assert(
      fc.property(given, ([front, help, back, { front: more, back: least }]) => {
        const helps = list(help).reduce((sum, key) => sum + linesOf(key), 0);
        const room = { front: helps + 1 + Math.abs(more), back: 1 + Math.abs(least) };
        for (const { face, rows, tall } of flow(front, help, back, room)) {
          const high = rows.reduce(
            (sum, { key, lines }) => sum + (lines ? lines.to - lines.from : linesOf(key)),
            0,
          );
          expect(high).toBeLessThanOrEqual(room[face]);
          expect(tall).toBeUndefined();
        }
      }),
    );
  });
});
