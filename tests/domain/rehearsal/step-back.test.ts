import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peeked } from '../../../src/domain/rehearsal/peeked.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import type { Rehearsal } from '../../../src/domain/rehearsal/rehearsal.ts';
import { stepBack } from '../../../src/domain/rehearsal/step-back.ts';
import { stuckAt } from '../../../src/domain/rehearsal/stuck-at.ts';
import { wentBlank } from '../../../src/domain/rehearsal/went-blank.ts';
import { speech } from '../script/speech-for-tests.ts';
import { anyReply, options, randomScenario } from './random-scenario.ts';
import { begin, callOf, say, sayAll, showTranscript } from './rehearse-for-tests.ts';
import { graphOf, JUDGED } from './scenario-for-tests.ts';

const graph = graphOf({
  a: { says: ['A.'], moves: { greet: 'b', push: { to: 'b', patience: -2 } }, otherwise: 'b' },
  b: { says: ['B.'], moves: { 'thank-close': 'bye' }, otherwise: 'b' },
});
const back = (rehearsal: Rehearsal): Rehearsal => {
  const before = stepBack(rehearsal, graph, speech);
  if (!before) throw new RangeError('at the first turn');
  return before;
};

describe('one step back', () => {
  test('gives back what the reply cost', () => {
    const before = back(sayAll(begin(graph), graph, 'push'));
    expect(showTranscript(before)).toBe('a');
    expect(callOf(before, graph).patience).toBe(3);
  });

  test('keeps what was tried, with its words, at the reply that is given then', () => {
    const tried = back(say(begin(graph), graph, { move: 'push', text: 'Now.' }));
    const twice = back(say(tried, graph, { move: 'complain' }));
    const rehearsal = say(twice, graph, { move: 'greet' });
    expect(rehearsal.replies).toEqual([
      { move: 'greet', stage: 'full', tried: [{ move: 'push', text: 'Now.' }, { move: 'complain' }] },
    ]);
    expect(stuckAt(rehearsal.transcript)).toEqual([{ at: 0, why: 'back' }]);
  });

  test('keeps that the mind went blank there', () => {
    const rehearsal = say(back(say(wentBlank(begin(graph)), graph, { move: 'push' })), graph, {
      move: 'greet',
    });
    expect(rehearsal.replies[0]).toMatchObject({ blank: true, tried: [{ move: 'push' }] });
  });

  test('keeps that one had a look at the words there', () => {
    const rehearsal = say(back(say(peeked(begin(graph)), graph, { move: 'push' })), graph, { move: 'greet' });
    expect(rehearsal.replies[0]).toMatchObject({ peeked: true, tried: [{ move: 'push' }] });
    expect(stuckAt(rehearsal.transcript).map(({ why }) => why)).toEqual(['back']);
  });

  test('and a blank mind after it are both kept', () => {
    const rehearsal = say(wentBlank(back(sayAll(begin(graph), graph, 'push'))), graph, { move: 'greet' });
    expect(rehearsal.replies[0]).toMatchObject({ blank: true, tried: [{ move: 'push' }] });
  });

  test('goes on with a call that was over', () => {
    const before = back(sayAll(begin(graph), graph, 'greet thank-close'));
    expect(showTranscript(before)).toBe('a greet > b');
    expect('outcome' in before).toBe(false);
  });

  test('is not there at the first turn', () => {
    expect(stepBack(begin(graph), graph, speech)).toBeUndefined();
  });

  test('and the same reply again give what was there before, but for what was tried', () => {
    fc.assert(
      fc.property(
        randomScenario,
        options,
        fc.array(anyReply, { minLength: 1, maxLength: 12 }),
        (file, chosen, moves) => {
          const random = prepareScenario(file, JUDGED);
          const there = sayAll(begin(random, chosen), random, moves.join(' '));
          const last = there.replies.at(-1);
          const before = stepBack(there, random, speech);
          fc.pre(last !== undefined && before !== undefined);
          const again = say(before, random, last);
          expect(again.transcript.map(({ says }) => says)).toEqual(there.transcript.map(({ says }) => says));
          expect(again.outcome).toBe(there.outcome);
          expect(again.replies.at(-1)).toEqual({ ...last, tried: [{ move: last.move }] });
        },
      ),
    );
  });
});
