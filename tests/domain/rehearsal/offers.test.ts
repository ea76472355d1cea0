import { describe, expect, test } from 'vitest';
import type { ConditionFile } from '../../../src/domain/library/schemas.ts';
import { offersOf, ownMove } from '../../../src/domain/rehearsal/offers.ts';
import { graphOf, judged, play, show } from './scenario-for-tests.ts';

/** From a over b to c, where `greet` asks for something. b costs one when it is come to by "push". */
const asking = (when: ConditionFile) =>
  graphOf(
    {
      a: {
        says: ['A.'],
        moves: {
          introduce: { to: 'b', gains: { receipt: true }, add: { calm: 2 } },
          push: { to: 'b', patience: -1 },
          recover: 'c',
        },
        otherwise: 'b',
      },
      b: { says: ['B.'], moves: { introduce: 'c' }, otherwise: 'c', add: { calm: 1 } },
      c: { says: ['C.'], moves: { greet: { to: 'bye', when }, hold: 'c' }, otherwise: 'c' },
    },
    { counters: { calm: 0 }, patience: 5 },
  );
const offered = (when: ConditionFile, moves: string) =>
  offersOf(play(asking(when), moves)).map(({ move }) => move);

describe('a reply is on offer while its condition holds', () => {
  const polite = 'introduce introduce'; // receipt gained, calm 3, patience 5
  const pushy = 'push introduce'; // calm 1, patience 4
  const short = 'recover'; // b never heard
  test.each<[string, ConditionFile, string, boolean]>([
    ['no condition', {}, pushy, true],
    ['patience below: is', { patience: { below: 5 } }, pushy, true],
    ['patience below: is not, at the number itself', { patience: { below: 4 } }, pushy, false],
    ['patience at least: is, at the number itself', { patience: { 'at-least': 4 } }, pushy, true],
    ['patience at least: is not', { patience: { 'at-least': 5 } }, pushy, false],
    ['patience between', { patience: { 'at-least': 4, below: 5 } }, pushy, true],
    ['a counter, added to by an edge and a turn', { counters: { calm: { 'at-least': 3 } } }, polite, true],
    ['a counter that is not there yet', { counters: { calm: { 'at-least': 2 } } }, pushy, false],
    ['a counter below', { counters: { calm: { below: 2 } } }, pushy, true],
    ['a counter that was never touched is at its start', { counters: { calm: { below: 1 } } }, short, true],
    ['gained', { gained: 'receipt' }, polite, true],
    ['gained, but it is not', { gained: 'receipt' }, pushy, false],
    ['not gained', { 'not-gained': 'receipt' }, pushy, true],
    ['not gained, but it is', { 'not-gained': 'receipt' }, polite, false],
    ['met', { met: 'b' }, pushy, true],
    ['met, but it is not', { met: 'b' }, short, false],
    ['met is the turn itself too', { met: 'c' }, short, true],
    ['all of several', { gained: 'receipt', met: 'b', patience: { 'at-least': 1 } }, polite, true],
    ['all but one of several', { gained: 'receipt', met: 'b', patience: { below: 1 } }, polite, false],
  ])('%s', (_, when, moves, isOffered) => {
    expect(offered(when, moves)).toEqual(isOffered ? ['greet', 'hold'] : ['hold']);
  });

  test('where it does not hold, the reply is as good as not listed', () => {
    const call = play(asking({ gained: 'receipt' }), 'recover greet');
    expect(judged(call)).toBe('good otherwise');
    expect(show(call)).toBe('a 5 > c 5 > c 4');
  });
});

test('of several edges the first that holds is taken', () => {
  const graph = graphOf({
    a: {
      says: ['A.'],
      moves: {
        push: { to: 'a' },
        greet: [
          { to: 'b', when: { patience: { below: 2 } } },
          { to: 'c', when: { patience: { below: 3 } } },
          'bye',
        ],
      },
      otherwise: 'a',
    },
    b: { says: ['B.'], otherwise: 'bye' },
    c: { says: ['C.'], otherwise: 'bye' },
  });
  expect(show(play(graph, 'greet'))).toBe('a 3 > bye 3');
  expect(show(play(graph, 'push greet'))).toBe('a 3 > a 2 > c 2');
  expect(show(play(graph, 'push push greet'))).toBe('a 3 > a 2 > a 1 > b 1');
});

test('replies are on offer in the author’s order, and my own line is the first good one', () => {
  const graph = graphOf({
    a: {
      says: ['A.'],
      moves: {
        push: 'bye',
        introduce: { to: 'bye', when: { gained: 'receipt' } },
        'thank-close': 'bye',
        greet: 'bye',
      },
      otherwise: 'bye',
    },
  });
  const offers = offersOf(play(graph));
  expect(offers.map(({ move }) => move)).toEqual(['push', 'thank-close', 'greet']);
  expect(ownMove(offers)?.move).toBe('thank-close');
  expect(ownMove([])).toBeUndefined();
});
