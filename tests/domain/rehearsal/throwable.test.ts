import { describe, expect, test } from 'vitest';
import { throwable } from '../../../src/domain/rehearsal/throwable.ts';
import { graphOf, judged, play, show } from './scenario-for-tests.ts';

const graph = graphOf(
  {
    a: { says: ['A.'], moves: { greet: 'b' }, otherwise: 'b' },
    b: { says: ['B.'], moves: { greet: 'c' }, otherwise: 'c' },
    c: { says: ['C.'], moves: { greet: 'bye' }, otherwise: 'bye' },
    noise: { says: ['What?'], moves: { recover: 'back' }, otherwise: 'back' },
    cough: { says: ['Sorry.'], moves: { wait: 'back' }, otherwise: 'back' },
  },
  {
    events: [
      { turn: 'noise', at: 1, 'not-in': ['b'] },
      { turn: 'cough', at: 3 },
    ],
  },
);
const throwableAfter = (moves: string) =>
  throwable(play(graph, moves))
    .map(({ turn }) => turn.id)
    .join(' ');

describe('a surprise may be thrown', () => {
  test.each([
    ['from where its author lets it come', '', 'noise'],
    ['not where its author keeps it away', 'greet', ''],
    ['as soon as it may come by itself', 'greet greet', 'noise cough'],
    ['not within another', 'surprise/noise', ''],
    ['only once', 'surprise/noise recover', 'cough'],
    ['not after the end', 'greet greet greet', ''],
  ])('%s', (_, moves, there) => {
    expect(throwableAfter(moves)).toBe(there);
  });
});

describe('a surprise that was thrown', () => {
  test('comes instead of a reply, and the turn is said again after it', () => {
    const call = play(graph, 'surprise/noise recover greet');
    expect(show(call)).toBe('a 3 > noise 3 > a 3 > b 3');
    expect(judged(call)).toBe('lost good good');
  });
  test('is something else than a reply where it may not be thrown', () => {
    expect(judged(play(graph, 'greet surprise/noise'))).toBe('good otherwise');
  });
});
