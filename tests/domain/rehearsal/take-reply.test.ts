import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Call, statesOf } from '../../../src/domain/rehearsal/call.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import { takeReply } from '../../../src/domain/rehearsal/take-reply.ts';
import { transcriptOf } from '../../../src/domain/rehearsal/transcript-of.ts';
import { wentBlank } from '../../../src/domain/rehearsal/went-blank.ts';
import { speech } from '../script/speech-for-tests.ts';
import { libraryCalls } from './library-scenarios.ts';
import { anyReply, options, randomScenario } from './random-scenario.ts';
import { begin, callOf, say, sayAll, showTranscript } from './rehearse-for-tests.ts';
import { graphOf, JUDGED } from './scenario-for-tests.ts';

const graph = graphOf({
  a: {
    who: 'dana',
    response: 'gk-greeting',
    says: ['{{employer}}, {{dana}}.'],
    moves: { greet: 'b', push: { to: 'b', note: 'Ask.' } },
    otherwise: 'b',
  },
  b: { says: ['B.'], gains: { receipt: true }, moves: { 'thank-close': 'bye' }, otherwise: 'b' },
});

test('a rehearsal begins with what they say first, and can be gone on with', () => {
  const rehearsal = begin(graph);
  expect(rehearsal.transcript).toEqual([
    { turn: 'a', who: 'dana', response: 'gk-greeting', says: 'Acme, Dana.' },
  ]);
  expect(rehearsal.replies).toEqual([]);
  expect(rehearsal.outcome).toBeUndefined();
});

describe('a reply', () => {
  test('is kept with what was said, the line that stood there and how it was shown', () => {
    const reply = { move: 'push', text: 'Now.', lineId: 'line', stage: 'cues' as const };
    const rehearsal = say(begin(graph), graph, reply);
    expect(rehearsal.replies).toEqual([reply]);
    expect(rehearsal.transcript).toEqual([
      {
        turn: 'a',
        who: 'dana',
        response: 'gk-greeting',
        says: 'Acme, Dana.',
        reply: { ...reply, judgement: 'poor', note: 'Ask.' },
      },
      { turn: 'b', who: 'dana', says: 'B.', gains: { receipt: '' } },
    ]);
  });

  test('that ends the call gives its outcome', () => {
    const rehearsal = sayAll(begin(graph), graph, 'greet thank-close');
    expect(showTranscript(rehearsal)).toBe('a greet > b thank-close > bye');
    expect(rehearsal.outcome).toBe('retry-later');
  });

  test('after the end is not kept', () => {
    const over = sayAll(begin(graph), graph, 'greet thank-close');
    expect(say(over, graph, { move: 'greet' })).toBe(over);
  });

  test('leaves the rehearsal before it as it was', () => {
    const before = begin(graph);
    const copy = structuredClone(before);
    say(before, graph, { move: 'greet' });
    expect(before).toEqual(copy);
  });
});

describe('"my mind went blank"', () => {
  test('is kept with the reply that is given then, and costs nothing', () => {
    const blank = wentBlank(begin(graph));
    expect(blank.here).toEqual({ blank: true });
    const rehearsal = say(blank, graph, { move: 'greet' });
    expect(rehearsal.replies).toEqual([{ move: 'greet', stage: 'full', blank: true }]);
    expect(rehearsal.here).toBeUndefined();
    expect(callOf(rehearsal, graph).patience).toBe(3);
  });

  test('is of one turn only', () => {
    const rehearsal = sayAll(wentBlank(begin(graph)), graph, 'greet thank-close');
    expect(rehearsal.replies.map(({ blank }) => blank)).toEqual([true, undefined]);
  });
});

describe('a rehearsal that was stored and read again', () => {
  /** Replies one after another, each on what a reload gives. */
  const reloaded = (of: typeof graph, chosen: object, moves: readonly string[]) =>
    moves.reduce(
      (rehearsal, move) => say(JSON.parse(JSON.stringify(rehearsal)) as typeof rehearsal, of, { move }),
      begin(of, chosen),
    );
  /** The same without a reload. */
  const straight = (of: typeof graph, chosen: object, moves: readonly string[]) => {
    let rehearsal = begin(of, chosen);
    let call: Call = callOf(rehearsal, of);
    for (const move of moves)
      ({ rehearsal, call } = takeReply(rehearsal, call, { move, stage: 'full' }, speech));
    return { rehearsal, call };
  };

  test('goes on as if it never had been', () => {
    fc.assert(
      fc.property(randomScenario, options, fc.array(anyReply, { maxLength: 15 }), (file, chosen, moves) => {
        const random = prepareScenario(file, JUDGED);
        const { rehearsal, call } = straight(random, chosen, moves);
        expect(reloaded(random, chosen, moves)).toEqual(rehearsal);
        expect(transcriptOf(callOf(rehearsal, random), rehearsal.replies, speech)).toEqual(
          rehearsal.transcript,
        );
        expect(statesOf(call).length).toBe(rehearsal.transcript.length);
        expect(rehearsal.outcome).toBe(call.turn.end);
      }),
    );
  });

  test.each(libraryCalls.map(({ file, graph: made }) => [file.id, made] as const))('%s', (_, made) => {
    const moves = [
      'introduce',
      'wait',
      'state-reason',
      'ask-repeat',
      'push',
      'recover',
      'ask-receipt',
      'hang-up',
    ];
    for (let seed = 0; seed < 20; seed++) {
      const chosen = { seed, surprises: 'many' as const };
      expect(reloaded(made, chosen, moves)).toEqual(straight(made, chosen, moves).rehearsal);
    }
  });
});

test('when the scenario has changed, what was said then is still what was said', () => {
  const then = sayAll(begin(graph), graph, 'greet thank-close');
  const changed = graphOf({ a: { says: ['Other words.'], otherwise: 'bye' } });
  expect(callOf(then, changed).turn.end).toBe('retry-later');
  expect(then.transcript.map(({ says }) => says)).toEqual(['Acme, Dana.', 'B.', 'Bye.']);
});
