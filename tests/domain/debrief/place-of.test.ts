import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/domain/debrief/place-of.ts';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import type { TranscriptTurn } from '../../../src/domain/rehearsal/rehearsal.ts';
import type { Line, Script } from '../../../src/domain/script/script.ts';
import { graphOf } from '../rehearsal/scenario-for-tests.ts';
import { speech } from '../script/speech-for-tests.ts';

const line = (moment: Line['moment'], say: string, onlyIf?: string): Line => ({
  id: `${moment}${onlyIf ? `-${onlyIf}` : ''}`,
  moment,
  parts: parseSay(say).parts,
  ...(onlyIf === undefined ? {} : { onlyIf }),
});
const script: Script = {
  openingId: 'opening',
  goal: 'confirm-receipt',
  channels: {
    call: {
      style: 'plain',
      lines: [
        line('greet', 'Hello.'),
        line('identify', 'I am {{name}}[[, about {{reference}}]].'),
        line('ask-person', 'May I speak with {{contact}}?', 'contact'),
      ],
    },
  },
  answers: [
    { id: 'meeting', response: 'gk-meeting', parts: parseSay('When should I call {{contact}}?').parts },
  ],
};

const graph = graphOf({
  hello: {
    response: 'gk-greeting',
    says: ['Yes?'],
    line: ['greet', 'identify'],
    moves: { push: 'bye', introduce: 'bye', greet: 'bye' },
    otherwise: 'bye',
  },
  meeting: {
    response: 'gk-meeting',
    says: ['Out.'],
    line: ['greet'],
    moves: { hold: 'bye' },
    otherwise: 'bye',
  },
  who: {
    response: 'gk-who',
    says: ['Who?'],
    line: ['ask-person'],
    moves: { introduce: 'bye' },
    otherwise: 'bye',
  },
  quiet: { says: ['Hm.'], line: ['ask-person'], moves: { introduce: 'bye' }, otherwise: 'bye' },
  choosy: {
    says: ['Well?'],
    line: ['greet'],
    moves: { greet: { to: 'bye', when: { gained: 'receipt' } }, introduce: 'bye', hold: 'bye' },
    otherwise: 'bye',
  },
});

const said = (turn: string, move = 'introduce', reply: object = {}): TranscriptTurn => {
  const { response } = graph.turns.get(turn) ?? {};
  return {
    turn,
    says: '',
    ...(response === undefined ? {} : { response }),
    reply: { move, stage: 'full', judgement: 'good', ...reply },
  };
};
const place = (turn: TranscriptTurn, facts: Facts = { name: 'Ana' }, of: typeof graph | undefined = graph) =>
  placeOf(turn, { script, graph: of, facts, speech });

describe('where the words for a turn stand, and what they are', () => {
  test('lines, one after another, filled as they would be said', () => {
    expect(place(said('hello'))).toEqual({
      place: { kind: 'lines', moments: ['greet', 'identify'], lines: ['greet', 'identify'] },
      planned: 'Hello. I am Ana.',
    });
  });

  test('an answer before a line, with a named blank for what is missing', () => {
    expect(place(said('meeting', 'hold'))).toEqual({
      place: { kind: 'answer', response: 'gk-meeting' },
      planned: 'When should I call ______ (contact)?',
    });
  });

  test('none, with the response that an answer would be for', () => {
    expect(place(said('who'))).toEqual({ place: { kind: 'none', response: 'gk-who' } });
  });

  test('none at all where the turn is of no kind', () => {
    expect(place(said('quiet'))).toEqual({ place: { kind: 'none' } });
  });

  test('a line that is only said now that its fact is known', () => {
    expect(place(said('who'), { contact: 'Lee' }).planned).toBe('May I speak with Lee?');
  });
});

describe('what was said is something else than the lines do', () => {
  test.each([
    ['hello', 'introduce', undefined],
    ['hello', 'greet', true],
    ['hello', 'push', true],
    // an answer can be any words
    ['meeting', 'introduce', undefined],
    // what comes first was perhaps not on offer then
    ['choosy', 'introduce', undefined],
    ['choosy', 'greet', undefined],
    ['choosy', 'hold', true],
  ])('at "%s", by %s: %s', (turn, move, other) => {
    expect(place(said(turn, move)).other).toBe(other);
  });
});

describe('when the scenario has changed since', () => {
  const then = (turn: TranscriptTurn) => placeOf(turn, { script, facts: { name: 'Ana' }, speech });
  test.each([
    ['the answer for what they said', said('meeting'), { kind: 'answer', response: 'gk-meeting' }],
    [
      'the answer that stood there',
      said('hello', 'introduce', { lineId: 'meeting' }),
      { kind: 'answer', response: 'gk-meeting' },
    ],
    [
      'the line that stood there',
      said('hello', 'introduce', { lineId: 'identify' }),
      { kind: 'lines', moments: ['identify'], lines: ['identify'] },
    ],
    [
      'none when that line is gone',
      said('hello', 'introduce', { lineId: 'gone' }),
      { kind: 'none', response: 'gk-greeting' },
    ],
    ['none when none stood there', said('quiet'), { kind: 'none' }],
  ])('%s', (_, turn, expected) => {
    expect(then(turn).place).toEqual(expected);
    expect(then(turn).other).toBeUndefined();
  });

  test('also when only this turn is gone from it', () => {
    const other = graphOf({ elsewhere: { says: ['Hm.'], otherwise: 'bye' } });
    expect(place(said('meeting'), {}, other).place).toEqual({ kind: 'answer', response: 'gk-meeting' });
  });
});
