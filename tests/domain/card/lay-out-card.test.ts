import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardRow } from '../../../src/domain/card/card.ts';
import type { Layout } from '../../../src/domain/card/layout.ts';
import { PAPERS, type PaperId } from '../../../src/domain/card/papers.ts';
import { type HeightsFor, laidOut } from './laid-out.ts';

const call = (key: string): CardRow => ({ key, name: { kind: 'moment', moment: 'ask' }, runs: [] });
const ifThey = (key: string): CardRow => ({ key, name: { kind: 'response', response: key }, runs: [] });
const always: CardRow[] = [
  { key: 'lost', name: { kind: 'always', id: 'lost' }, runs: [], space: true },
  { key: 'stop', name: { kind: 'always', id: 'stop' }, runs: [] },
];
const log: CardRow[] = [
  { key: 'who', name: { kind: 'log', id: 'who' }, runs: [], space: true },
  { key: 'next', name: { kind: 'log', id: 'next' }, runs: [] },
];

/** Every head as high, and each row that is not named one rule high, at any type size. */
const heights = (head: number, rows: Record<string, number>): HeightsFor => ({
  headOf: () => head,
  linesOf: (key) => rows[key] ?? 1,
});

/** "a b" on the front, "x y" on the back; every row as high as given, at any type size. */
function lay(
  front: string[],
  back: string[],
  rows: Record<string, number>,
  paper: PaperId = 'index-4x6',
): Layout {
  const card = { front: [...front.map(call), ...always], back: [...back.map(ifThey), ...log] };
  return laidOut({ card, paper: PAPERS[paper], measure: () => heights(2, rows) });
}

const show = (layout: Layout) =>
  layout.map(({ pt, face, card, rows, tall }) => {
    const pieces = rows.map(({ key, lines }) => (lines ? `${key}[${lines.from}-${lines.to}]` : key));
    return `${pt} pt, ${face} ${card}${tall ? ' tall' : ''}: ${pieces.join(' ')}`;
  });

describe('a card', () => {
  it('is set in the largest type when all fits', () => {
    expect(show(lay(['a'], ['x'], {}))).toEqual(['14 pt, front 1: a lost stop', '14 pt, back 1: x who next']);
  });
  it('is set smaller on the side that would not fit', () => {
    // 252 pt: 12 rules at 14 pt, 14 at 12 pt; 2 head, 9 for a, 3 for the rows that always help
    expect(show(lay(['a'], ['x'], { a: 9 }))).toEqual([
      '12 pt, front 1: a lost stop',
      '14 pt, back 1: x who next',
    ]);
  });
  it('goes on from the front to the top of the back when the front does not fit at 11 pt', () => {
    expect(show(lay(['a', 'b'], ['x'], { a: 6, b: 6 }))).toEqual([
      '14 pt, front 1: a lost stop',
      '14 pt, back 1: b x who next',
    ]);
  });
  it('goes on to a second card, whose front too ends with the rows that always help', () => {
    expect(show(lay(['a'], ['x', 'y'], { x: 8, y: 10 }))).toEqual([
      '14 pt, front 1: a lost stop',
      '14 pt, back 1: x',
      '11 pt, front 2: y lost stop',
      '14 pt, back 2: who next',
    ]);
  });
  it('keeps the log with the call and gives the voicemail a card of its own', () => {
    const voicemail: CardRow = { key: 'voicemail', name: { kind: 'voicemail' }, runs: [], space: true };
    const card = { front: [call('a'), ...always], back: [ifThey('x'), voicemail, ...log] };
    const measure = () => heights(1, { x: 6, voicemail: 7 });
    expect(show(laidOut({ card, paper: PAPERS['index-4x6'], measure }))).toEqual([
      '14 pt, front 1: a lost stop',
      '14 pt, back 1: x who next',
      '14 pt, front 2: voicemail lost stop',
    ]);
  });
  it('cuts a row that is higher than any side between its lines', () => {
    expect(show(lay(['a'], ['x', 'y'], { x: 20 }))).toEqual([
      '14 pt, front 1: a lost stop',
      '11 pt, back 1: x[0-13]',
      '11 pt, front 2: x[13-20] y lost stop',
      '14 pt, back 2: who next',
    ]);
  });
  it('keeps a row off the front that fits only the back', () => {
    expect(show(lay(['a'], [], { a: 12 }))).toEqual([
      '14 pt, front 1: lost stop',
      '12 pt, back 1: a',
      '14 pt, front 2: who next lost stop',
    ]);
  });
});

describe('whatever the rows and their heights', () => {
  const highRows = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
  const paper = fc.constantFrom<PaperId>('letter', 'a4', 'index-3x5', 'index-4x6', 'a7', 'a6', 'a5');
  const head = fc.integer({ min: 1, max: 5 });
  type Given = { measure: (pt: number) => HeightsFor; height: number };

  const check = (assert: (layout: Layout, card: { front: CardRow[]; back: CardRow[] }, at: Given) => void) =>
    fc.assert(
      fc.property(highRows, highRows, head, paper, (front, back, headHeight, id) => {
        const rows: Record<string, number> = Object.fromEntries([
          ...front.map((height, index) => [`f${index}`, height]),
          ...back.map((height, index) => [`b${index}`, height]),
        ]);
        const card = {
          front: [...front.map((_, index) => call(`f${index}`)), ...always],
          back: [...back.map((_, index) => ifThey(`b${index}`)), ...log],
        };
        // smaller type: wider lines, so a row takes no more rules
        const measure = (pt: number): HeightsFor => ({
          headOf: () => headHeight,
          linesOf: (key) => Math.max(1, Math.round(((rows[key] ?? 1) * pt) / 14)),
        });
        const layout = laidOut({ card, paper: PAPERS[id], measure });
        assert(layout, card, { measure, height: PAPERS[id].height });
      }),
    );

  it('the type is 11 to 14 pt', () => {
    check((sides) => {
      for (const { pt } of sides) expect(pt >= 11 && pt <= 14).toBe(true);
    });
  });
  it('every line of every row is on one side, in order, and the rows that always help end every front', () => {
    check((sides, { front, back }, { measure }) => {
      const { linesOf } = measure(11);
      const fronts = sides.filter(({ face }) => face === 'front');
      for (const side of fronts) expect(side.rows.slice(-2).map(({ key }) => key)).toEqual(['lost', 'stop']);
      const linesIn = (key: string, from: number, to: number) =>
        Array.from({ length: to - from }, (_, at) => `${key} ${from + at}`);
      const once = sides
        .flatMap((side) => side.rows)
        .filter(({ key }) => key !== 'lost' && key !== 'stop')
        .flatMap(({ key, lines }) => linesIn(key, lines?.from ?? 0, lines?.to ?? linesOf(key)));
      expect(once).toEqual(
        [...front.slice(0, -2), ...back].flatMap(({ key }) => linesIn(key, 0, linesOf(key))),
      );
    });
  });
  it('no side is over its height', () => {
    check((sides, { front, back }, { measure, height }) => {
      const spaced = new Set([...front, ...back].filter(({ space }) => space).map(({ key }) => key));
      for (const { face, rows, tall, pt } of sides) {
        const { headOf, linesOf } = measure(pt);
        const sum = rows.reduce((total, { key, lines }, at) => {
          const high = lines ? lines.to - lines.from : linesOf(key);
          return total + high + (spaced.has(key) && at > 0 ? 1 : 0);
        }, headOf(face));
        expect(sum * 1.5 * pt).toBeLessThanOrEqual(height + 1e-3);
        expect(tall).toBeUndefined();
      }
    });
  });
  it('the log is on one side', () => {
    check((sides) => {
      const holding = sides.filter(({ rows }) => rows.some(({ key }) => key === 'who' || key === 'next'));
      expect(holding).toHaveLength(1);
    });
  });
  it('cards count from 1, each front before its back', () => {
    check((sides) => {
      expect(sides[0]).toMatchObject({ face: 'front', card: 1 });
      for (const [index, { face, card }] of sides.entries()) {
        const before = sides[index - 1];
        if (!before) continue;
        if (face === 'back') expect(before).toMatchObject({ face: 'front', card });
        else expect(before.card).toBeLessThan(card);
      }
    });
  });
});
