import { describe, expect, test } from 'vitest';
import { checkReach } from '../../../../src/domain/library/check/check-reach.ts';
import type { ScenarioFile, TurnFile } from '../../../../src/domain/library/schemas.ts';

/** A call of these turns; it begins at the first one, and `enough` is where patience ends. */
function call(turns: Record<string, TurnFile>, more: Partial<ScenarioFile> = {}): ScenarioFile {
  return {
    id: 'call',
    title: 'A call',
    goal: 'any',
    channel: 'call',
    direction: 'out',
    difficulty: 1,
    patience: 3,
    about: 'For tests.',
    people: { dana: { name: 'Dana', role: 'receptionist' } },
    start: [Object.keys(turns)[0] ?? 'enough'],
    turns: { ...turns, enough: { end: 'dropped' } },
    'out-of-patience': 'enough',
    ...more,
  };
}

const found = (turns: Record<string, TurnFile>, more?: Partial<ScenarioFile>): string[] =>
  checkReach(call(turns, more)).map(({ rule, path }) => `${rule} ${path.join('.')}`);

const end: TurnFile = { end: 'info-gained' };

describe('a turn is reached only by a way that some run can take', () => {
  test('nothing leads there', () => {
    expect(found({ a: { otherwise: 'b' }, b: end, c: { otherwise: 'b' }, d: end })).toEqual([
      'unreachable-turn turns.c',
      'unreachable-end turns.d',
    ]);
  });

  test('patience is used up before', () => {
    const way = (patience: number) => ({
      a: { moves: { push: { to: 'c', patience } }, otherwise: 'b' },
      b: end,
      c: { otherwise: 'b' },
    });
    expect(found(way(-3))).toEqual(['unreachable-turn turns.c']);
    expect(found(way(-2))).toEqual([]);
  });

  test('an end is reached whatever patience is left', () => {
    expect(found({ a: { moves: { push: { to: 'b', patience: -9 } }, otherwise: 'b' }, b: end })).toEqual([]);
  });

  test('a surprise is reached from where it may come, and what it leads to', () => {
    const turns = {
      a: { otherwise: 'b' },
      b: { otherwise: 'z' },
      z: end,
      loud: { moves: { hold: 'away' }, otherwise: 'back' },
      away: end,
    };
    expect(found(turns, { events: [{ turn: 'loud', at: 9 }] })).toEqual([]);
    expect(found(turns, { events: [{ turn: 'loud', at: 1, 'not-in': ['a', 'b'] }] })).toEqual([
      'unreachable-turn turns.loud',
      'unreachable-end turns.away',
    ]);
    expect(
      found(
        { a: { otherwise: 'z' }, z: end, loud: { otherwise: 'back' } },
        { events: [{ turn: 'loud', at: 1 }] },
      ),
    ).toEqual(['unreachable-turn turns.loud']);
  });
});

describe('a condition that no run can meet is found, and no other', () => {
  /** `a` goes on to `b`, whose edge has the condition. */
  const at = (when: object, a: TurnFile = {}, more: Partial<ScenarioFile> = {}) =>
    found(
      {
        a: { otherwise: 'b', moves: { greet: 'b' }, ...a },
        b: { moves: { greet: { to: 'z', when } }, otherwise: 'z' },
        z: end,
      },
      more,
    );

  test('of patience, an interval', () => {
    const never = ['never-holds turns.b.moves.greet.when.patience'];
    expect(at({ patience: { below: 4 } })).toEqual([]);
    expect(at({ patience: { 'at-least': 3 } })).toEqual([]);
    expect(at({ patience: { 'at-least': 4 } })).toEqual(never);
    expect(at({ patience: { below: 3 } })).toEqual([]);
    expect(at({ patience: { below: 2 } })).toEqual(never);
    expect(at({ patience: { 'at-least': 3, below: 3 } })).toEqual(never);
  });

  test('of patience, which a gift raises once and a round wears down', () => {
    const round = (when: object) =>
      found({
        a: { moves: { greet: { to: 'b', patience: 2 } }, otherwise: 'b' },
        b: { moves: { greet: { to: 'z', when } }, otherwise: 'a' },
        z: end,
      });
    expect(round({ patience: { 'at-least': 5 } })).toEqual([]);
    expect(round({ patience: { below: 2 } })).toEqual([]);
  });

  test('of a gain', () => {
    expect(at({ gained: 'receipt' })).toEqual(['never-holds turns.b.moves.greet.when.gained']);
    expect(at({ gained: 'receipt' }, { moves: { greet: { to: 'b', gains: { receipt: true } } } })).toEqual(
      [],
    );
    expect(at({ gained: 'receipt' }, { gains: { receipt: true } })).toEqual([]);
  });

  test('of a gain that every run has', () => {
    expect(at({ 'not-gained': 'receipt' })).toEqual([]);
    expect(at({ 'not-gained': 'receipt' }, { gains: { receipt: true } })).toEqual([
      'never-holds turns.b.moves.greet.when.not-gained',
    ]);
    expect(
      at({ 'not-gained': 'receipt' }, { moves: { greet: { to: 'b', gains: { receipt: true } } } }),
    ).toEqual([]);
  });

  test('of a turn heard before', () => {
    expect(at({ met: 'a' })).toEqual([]);
    expect(at({ met: 'b' })).toEqual([]);
    expect(at({ met: 'z' })).toEqual(['never-holds turns.b.moves.greet.when.met']);
    expect(at({ met: 'loud' }, {}, {})).toEqual(['never-holds turns.b.moves.greet.when.met']);
  });

  test('of a turn that only a surprise says', () => {
    const turns = {
      a: { otherwise: 'b' },
      b: { moves: { greet: { to: 'z', when: { met: 'loud' } } }, otherwise: 'z' },
      z: end,
      loud: { otherwise: 'back' },
    };
    expect(found(turns, { events: [{ turn: 'loud', at: 1 }] })).toEqual([]);
  });

  test('of a counter', () => {
    const counters = { n: 0 };
    const more = (add: number) => ({ moves: { greet: { to: 'b', add: { n: add } } } });
    const never = ['never-holds turns.b.moves.greet.when.counters.n'];
    expect(at({ counters: { n: { 'at-least': 1 } } }, {}, { counters })).toEqual(never);
    expect(at({ counters: { n: { 'at-least': 1 } } }, more(1), { counters })).toEqual([]);
    expect(at({ counters: { n: { below: 0 } } }, more(1), { counters })).toEqual(never);
    expect(at({ counters: { n: { 'at-least': 9 } } }, { ...more(1), add: { n: 8 } }, { counters })).toEqual(
      [],
    );
  });

  test('of a counter that a round raises without end', () => {
    const turns = {
      a: {
        add: { n: 1 },
        moves: { greet: { to: 'z', when: { counters: { n: { 'at-least': 900 } } } }, wait: 'a' },
        otherwise: 'z',
      },
      z: end,
    };
    expect(found(turns, { counters: { n: 0 } })).toEqual([]);
  });
});

describe('a way that stands behind one that is always taken', () => {
  const list = (...edges: object[]) =>
    found({
      a: { moves: { greet: edges as { to: string }[] }, otherwise: 'z' },
      b: { otherwise: 'z' },
      z: end,
    });

  test.each([
    ['behind one without a condition', [{ to: 'b' }, { to: 'z' }], ['never-taken turns.a.moves.greet.1']],
    [
      'behind one that always holds',
      [{ to: 'b', when: { met: 'a' } }, { to: 'z' }],
      ['never-taken turns.a.moves.greet.1'],
    ],
    [
      'behind one that may fail',
      [{ to: 'b', when: { patience: { 'at-least': 3 } } }, { to: 'z' }],
      ['never-taken turns.a.moves.greet.1'],
    ],
    [
      'before one without a condition',
      [{ to: 'b', when: { patience: { below: 3 } } }, { to: 'z' }],
      ['unreachable-turn turns.b', 'never-holds turns.a.moves.greet.0.when.patience'],
    ],
  ] as [string, object[], string[]][])('%s', (_name, edges, rules) => {
    expect(list(...edges)).toEqual(rules);
  });
});

describe('a round with no way out', () => {
  test('is found once, with its turns', () => {
    const turns = {
      a: { moves: { greet: 'b' }, otherwise: 'z' },
      b: { otherwise: 'c' },
      c: { moves: { hold: 'b' }, otherwise: 'c' },
      z: end,
    };
    expect(checkReach(call(turns))).toEqual([
      { rule: 'no-way-out', path: ['turns', 'b'], values: { turns: 'b, c' }, onKey: true },
    ]);
  });

  test('is none when one reply leads out of it', () => {
    expect(found({ a: { otherwise: 'b' }, b: { moves: { hold: 'z' }, otherwise: 'a' }, z: end })).toEqual([]);
  });

  test('is one when the reply that leads out is never on offer', () => {
    const out = { to: 'z', when: { gained: 'receipt' as const } };
    expect(
      found({
        a: { otherwise: 'b' },
        b: { moves: { hold: out, greet: { to: 'z', when: { met: 'z' } } }, otherwise: 'a' },
        z: end,
      }),
    ).toContain('no-way-out turns.a');
  });

  test('is none in a surprise that goes back', () => {
    expect(
      found(
        { a: { otherwise: 'b' }, b: { otherwise: 'z' }, z: end, loud: { otherwise: 'back' } },
        { events: [{ turn: 'loud', at: 1 }] },
      ),
    ).toEqual([]);
  });
});
