import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import { startFrom } from '../../../src/domain/rehearsal/start-from.ts';
import { wentBlank } from '../../../src/domain/rehearsal/went-blank.ts';
import { speech } from '../script/speech-for-tests.ts';
import { anyReply, options, randomScenario } from './random-scenario.ts';
import { begin, sayAll, showTranscript } from './rehearse-for-tests.ts';
import { graphOf, JUDGED } from './scenario-for-tests.ts';

const graph = graphOf({
  a: { says: ['A.'], moves: { greet: 'b' }, otherwise: 'b' },
  b: { says: ['B.'], moves: { hold: 'c' }, otherwise: 'c' },
  c: { says: ['C.'], moves: { 'thank-close': 'bye' }, otherwise: 'c' },
});
const whole = sayAll(begin(graph), graph, 'greet hold thank-close');

describe('start from here', () => {
  test.each([
    ['the first turn: the whole call once more', 0, 'a'],
    ['a turn on the way: the same replies up to it', 2, 'a greet > b hold > c'],
    ['the last one: all of it', 3, 'a greet > b hold > c thank-close > bye'],
    ['further than it went: all of it', 9, 'a greet > b hold > c thank-close > bye'],
  ])('%s', (_, at, shown) => {
    expect(showTranscript(startFrom(whole, at, graph, speech))).toBe(shown);
  });

  test('a call that was over is open again', () => {
    expect(whole.outcome).toBe('retry-later');
    expect('outcome' in startFrom(whole, 2, graph, speech)).toBe(false);
  });

  test('what happened at the turn it stood at is not taken along', () => {
    const blank = wentBlank(sayAll(begin(graph), graph, 'greet'));
    expect('here' in startFrom(blank, 0, graph, speech)).toBe(false);
  });

  test('how the old call felt is not said of the new one', () => {
    const felt = { ...whole, felt: { comfortable: true } };
    expect('felt' in startFrom(felt, 1, graph, speech)).toBe(false);
  });

  test('nor that they saw themselves in the old one', () => {
    expect('mirror' in startFrom({ ...whole, mirror: true }, 1, graph, speech)).toBe(false);
  });

  test('the old rehearsal stays as it was', () => {
    const copy = structuredClone(whole);
    startFrom(whole, 1, graph, speech);
    expect(whole).toEqual(copy);
  });

  test('and the rest of the replies give the same call', () => {
    fc.assert(
      fc.property(
        randomScenario,
        options,
        fc.array(anyReply, { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        (file, chosen, moves, at) => {
          const random = prepareScenario(file, JUDGED);
          const there = sayAll(begin(random, chosen), random, moves.join(' '));
          const cut = startFrom(there, at, random, speech);
          expect(cut.replies).toEqual(there.replies.slice(0, at));
          const rest = there.replies.slice(at).map(({ move }) => move);
          expect(rest.length > 0 ? sayAll(cut, random, rest.join(' ')) : cut).toEqual(there);
        },
      ),
    );
  });
});
