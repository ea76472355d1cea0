import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardRow } from '../../../src/domain/card/card.ts';
import { layOutCard } from '../../../src/domain/card/lay-out-card.ts';
import type { Heights, Layout } from '../../../src/domain/card/layout.ts';
import { PAPERS, type PaperId } from '../../../src/domain/card/papers.ts';

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

/** "a b" on the front, "x y" on the back; every row as high as given, at any type size. */
function lay(
  front: string[],
  back: string[],
  rows: Record<string, number>,
  paper: PaperId = 'index',
): Layout {
  const card = { front: [...front.map(call), ...always], back: [...back.map(ifThey), ...log] };
  return layOutCard({ card, paper: PAPERS[paper], measure: () => ({ head: 2, backHead: 2, rows }) });
}

const show = ({ pt, sides }: Layout) => [
  `${pt} pt`,
  ...sides.map(({ face, card, rows, tall }) => `${face} ${card}${tall ? ' tall' : ''}: ${rows.join(' ')}`),
];

describe('a card', () => {
  it('is set in the largest type when all fits', () => {
    expect(show(lay(['a'], ['x'], {}))).toEqual(['14 pt', 'front 1: a lost stop', 'back 1: x who next']);
  });
  it('is set smaller until the fuller side fits', () => {
    // 252 pt: 12 rules at 14 pt, 14 at 12 pt; 2 head, 9 for a, 3 for the rows that always help
    expect(show(lay(['a'], ['x'], { a: 9 }))[0]).toBe('12 pt');
  });
  it('goes on at 11 pt from the front to the top of the back', () => {
    expect(show(lay(['a', 'b'], ['x'], { a: 6, b: 6 }))).toEqual([
      '11 pt',
      'front 1: a lost stop',
      'back 1: b x who next',
    ]);
  });
  it('goes on to a second card, whose front too ends with the rows that always help', () => {
    expect(show(lay(['a'], ['x', 'y'], { x: 8, y: 10 }))).toEqual([
      '11 pt',
      'front 1: a lost stop',
      'back 1: x',
      'front 2: y lost stop',
      'back 2: who next',
    ]);
  });
  it('keeps the log with the call and gives the voicemail a card of its own', () => {
    const voicemail: CardRow = { key: 'voicemail', name: { kind: 'voicemail' }, runs: [], space: true };
    const card = { front: [call('a'), ...always], back: [ifThey('x'), voicemail, ...log] };
    const measure = () => ({ head: 1, backHead: 1, rows: { x: 6, voicemail: 7 } });
    expect(show(layOutCard({ card, paper: PAPERS.index, measure }))).toEqual([
      '11 pt',
      'front 1: a lost stop',
      'back 1: x who next',
      'front 2: voicemail lost stop',
    ]);
  });
  it('gives a row that is higher than any side one of its own', () => {
    expect(show(lay(['a'], ['x', 'y'], { x: 40 }))).toEqual([
      '11 pt',
      'front 1: a lost stop',
      'back 1 tall: x',
      'front 2: y who next lost stop',
    ]);
  });
  it('keeps a row off the front that fits only the back', () => {
    expect(show(lay(['a'], [], { a: 12 }))).toEqual([
      '11 pt',
      'front 1: lost stop',
      'back 1: a',
      'front 2: who next lost stop',
    ]);
  });
});

describe('whatever the rows and their heights', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
  const paper = fc.constantFrom<PaperId>('letter', 'a4', 'index');
  const head = fc.integer({ min: 1, max: 14 });

  const check = (assert: (layout: Layout, card: { front: CardRow[]; back: CardRow[] }, at: Given) => void) =>
    fc.assert(
      fc.property(heights, heights, head, paper, (front, back, headHeight, id) => {
        const rows: Record<string, number> = Object.fromEntries([
          ...front.map((height, index) => [`f${index}`, height]),
          ...back.map((height, index) => [`b${index}`, height]),
        ]);
        const card = {
          front: [...front.map((_, index) => call(`f${index}`)), ...always],
          back: [...back.map((_, index) => ifThey(`b${index}`)), ...log],
        };
        // smaller type: wider lines, so a row takes no more rules
        const measure = (pt: number): Heights => ({
          head: headHeight,
          backHead: headHeight,
          rows: Object.fromEntries(
            Object.entries(rows).map(([key, height]) => [key, Math.max(1, Math.round((height * pt) / 14))]),
          ),
        });
        const layout = layOutCard({ card, paper: PAPERS[id], measure });
        assert(layout, card, { heights: measure(layout.pt), rules: PAPERS[id].height / (1.5 * layout.pt) });
      }),
    );
  type Given = { heights: Heights; rules: number };

  it('the type is 11 to 14 pt', () => {
    check(({ pt }) => expect(pt >= 11 && pt <= 14).toBe(true));
  });
  it('every row is on one side, in order, and the rows that always help end every front', () => {
    check(({ sides }, { front, back }) => {
      const fronts = sides.filter(({ face }) => face === 'front');
      for (const { rows } of fronts) expect(rows.slice(-2)).toEqual(['lost', 'stop']);
      const once = sides.flatMap(({ rows }) => rows).filter((key) => key !== 'lost' && key !== 'stop');
      expect(once).toEqual([...front.slice(0, -2), ...back].map(({ key }) => key));
    });
  });
  it('no side is over its height unless it says so, and then it holds one row that no side could', () => {
    check(({ sides }, { front, back }, { heights, rules }) => {
      const spaced = new Set([...front, ...back].filter(({ space }) => space).map(({ key }) => key));
      const heightOf = (key: string) => (heights.rows[key] ?? 1) + (spaced.has(key) ? 1 : 0);
      for (const { face, rows, tall } of sides) {
        const sum = rows.reduce(
          (total, key) => total + heightOf(key),
          face === 'front' ? heights.head : heights.backHead,
        );
        expect(sum > rules + 1e-6).toBe(tall === true);
        if (tall)
          expect(rows.filter((key) => key !== 'lost' && key !== 'stop').length).toBeLessThanOrEqual(1);
      }
    });
  });
  it('cards count from 1, each front before its back', () => {
    check(({ sides }) => {
      expect(sides[0]).toMatchObject({ face: 'front', card: 1 });
      for (const [index, { face, card }] of sides.entries()) {
        const before = sides[index - 1];
        if (!before) continue;
        if (face === 'back') expect(before).toMatchObject({ face: 'front', card });
        else expect(before.card).toBe(card - 1);
      }
    });
  });
});
