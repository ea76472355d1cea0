import { describe, expect, test } from 'vitest';
import { backTo } from '../../../src/domain/rehearsal/back-to.ts';
import { speech } from '../script/speech-for-tests.ts';
import { begin, sayAll, showTranscript } from './rehearse-for-tests.ts';
import { graphOf } from './scenario-for-tests.ts';

const graph = graphOf({
  a: { says: ['A.'], moves: { greet: 'b' }, otherwise: 'a' },
  b: { says: ['B.'], moves: { introduce: 'c' }, otherwise: 'b' },
  c: { says: ['C.'], moves: { 'thank-close': 'bye' }, otherwise: 'c' },
});
const said = sayAll(begin(graph), graph, 'greet introduce thank-close');

describe('back to an earlier turn', () => {
  test.each([
    [0, 'a'],
    [1, 'a greet > b'],
    [2, 'a greet > b introduce > c'],
    [3, 'a greet > b introduce > c thank-close > bye'],
    [-1, 'a'],
  ])('number %i stands there, with what was said before', (at, shown) => {
    expect(showTranscript(backTo(said, at, graph, speech))).toBe(shown);
  });

  test('keeps what was tried there, and forgets what came after', () => {
    expect(backTo(said, 1, graph, speech).here).toEqual({ tried: [{ move: 'introduce' }] });
  });

  test('opens a call that was over', () => {
    expect('outcome' in backTo(said, 2, graph, speech)).toBe(false);
  });
});
