import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offersOf, ownMove } from '../../../src/domain/rehearsal/offers.ts';
import { picksOf } from '../../../src/domain/rehearsal/picks-of.ts';
import { libraryCalls } from './library-scenarios.ts';
import { graphOf, JUDGED, play } from './scenario-for-tests.ts';

const POOR = ['push', 'ramble', 'complain', 'give-up', 'over-apologise'];

const graphWith = (moves: readonly string[]) =>
  graphOf({
    a: { says: ['A.'], moves: Object.fromEntries(moves.map((move) => [move, 'bye'])), otherwise: 'bye' },
  });
const picked = (moves: readonly string[], seed: number, poor = true) =>
  picksOf(play(graphWith(moves), '', { seed }), { poor }).map(({ move }) => move);

describe('what may be picked', () => {
  test.each([
    ['not my own line, which stands there', ['greet', 'hold'], ['hold']],
    ['nor what is in reach elsewhere', ['greet', 'hang-up', 'ask-repeat', 'wait'], ['wait']],
    ['poor ones too', ['greet', 'push'], ['push']],
  ])('%s', (_, moves, picks) => {
    expect(picked(moves, 1)).toEqual(picks);
  });

  test('no poor ones in a first call', () => {
    expect(picked(['greet', 'push', 'hold', 'ramble'], 1, false)).toEqual(['hold']);
  });

  test('nothing where the call is over', () => {
    expect(picksOf(play(graphWith(['greet']), 'greet'), { poor: true })).toEqual([]);
  });
});

test('whatever the turn lists: at most five, each once, on offer, and a good one among them if there is one', () => {
  const moves = fc.uniqueArray(fc.constantFrom(...JUDGED.map(({ id }) => id as string)), { maxLength: 20 });
  fc.assert(
    fc.property(moves, fc.integer(), fc.boolean(), (listed, seed, poor) => {
      const picks = picked(listed, seed, poor);
      const own = listed.find((move) => !POOR.includes(move));
      const left = listed.filter((move) => move !== own && move !== 'hang-up' && move !== 'ask-repeat');
      const good = left.filter((move) => !POOR.includes(move));
      expect(new Set(picks).size).toBe(picks.length);
      expect(picks.every((move) => (poor ? left : good).includes(move))).toBe(true);
      expect(picks.length).toBe(Math.min(5, (poor ? left : good).length));
      if (good.length > 0) expect(picks.some((move) => good.includes(move))).toBe(true);
    }),
  );
});

test('the only good one is among the five, however many poor ones there are', () => {
  for (let seed = 0; seed < 60; seed++) {
    const picks = picked(['greet', ...POOR, 'hold'], seed);
    expect(picks).toContain('hold');
    expect(picks.length).toBe(5);
  }
});

test('their order is drawn by the seed, so that the good one has no fixed place', () => {
  const moves = ['greet', 'hold', 'push', 'ramble'];
  const places = new Set(Array.from({ length: 40 }, (_, seed) => picked(moves, seed).indexOf('hold')));
  expect(places).toEqual(new Set([0, 1, 2]));
  for (let seed = 0; seed < 20; seed++) expect(picked(moves, seed)).toEqual(picked(moves, seed));
});

/** Hard ones and those for any goal are no first calls, and some of them are rightly ended by the caller. */
const firstCalls = libraryCalls.filter(({ file }) => file.difficulty <= 3 && file.goal !== 'any');
test.each(firstCalls.map(({ file, graph }) => [file.id, graph] as const))(
  '%s: a first call can be played by picking good replies only',
  (_, graph) => {
    for (let seed = 0; seed < 30; seed++) {
      let call = play(graph, '', { seed });
      const moves: string[] = [];
      while (call.turn.end === undefined) {
        const offers = offersOf(call);
        const own = ownMove(offers);
        const picks = picksOf(call, { poor: false });
        const next = [own, ...picks][seed % (picks.length + 1)] ?? own;
        expect(next?.edge.good).toBe(true);
        moves.push(next?.move ?? 'hang-up');
        call = play(graph, moves.join(' '), { seed });
      }
      expect(call.turn.end).not.toBe('ended-by-caller');
    }
  },
);
