import { describe, expect, test } from 'vitest';
import type { TurnFile } from '../../../src/domain/library/schemas.ts';
import { replyTo } from '../../../src/domain/rehearsal/reply-to.ts';
import { saysOf } from '../../../src/domain/rehearsal/says-of.ts';
import { speech } from '../script/speech-for-tests.ts';
import { graphOf, judged, play, show } from './scenario-for-tests.ts';

const words = (graph: ReturnType<typeof graphOf>, moves: string, surprises: 'none' | 'many' = 'none') =>
  saysOf(play(graph, moves, { surprises }), speech);

describe('a reply is judged', () => {
  const graph = graphOf({
    a: {
      says: ['A.'],
      moves: {
        greet: 'b',
        push: 'b',
        'give-details': 'b',
        'give-details/bank': { to: 'b', good: false },
        ramble: { to: 'b', good: true },
        'press/1': 'b',
      },
      otherwise: 'b',
    },
    b: { says: ['B.'], moves: {}, otherwise: 'bye' },
  });
  test.each([
    ['greet', 'good'],
    ['push', 'poor'],
    // what the edge says wins over its move
    ['ramble', 'good'],
    ['give-details/bank', 'poor'],
    ['give-details', 'good'],
    ['press/1', 'good'],
    // not listed here
    ['press/2', 'otherwise'],
    ['complain', 'otherwise'],
    ['thank-close', 'otherwise'],
    ['no-such-move', 'otherwise'],
  ])('%s: %s', (move, judgement) => {
    expect(judged(play(graph, move))).toBe(judgement);
  });
});

describe('patience', () => {
  const graph = graphOf({
    a: {
      says: ['A.'],
      moves: {
        greet: 'b',
        introduce: { to: 'b', patience: 2 },
        push: { to: 'b', patience: -2 },
        complain: { to: 'b', patience: -3 },
        'over-apologise': { to: 'bye', patience: -3 },
        recover: 'a',
      },
      otherwise: { to: 'b', patience: -1 },
    },
    b: {
      says: ['B.'],
      moves: {
        greet: 'a',
        introduce: { to: 'a', patience: 2 },
        recover: { to: 'a', patience: -1 },
        hold: 'b',
      },
      otherwise: { to: 'c', patience: 2 },
    },
    c: { says: ['C.'], moves: { 'thank-close': 'bye' }, otherwise: 'bye' },
  });
  test.each([
    ['starts at what the scenario gives', '', 'a 3'],
    ['stays as it is on the way', 'greet', 'a 3 > b 3'],
    ['grows by a gift, without a ceiling', 'introduce', 'a 3 > b 5'],
    ['is lost', 'push', 'a 3 > b 1'],
    ['at nothing the call goes where patience ends', 'complain', 'a 3 > cold 0'],
    [
      'but a reply that ends the call ends it there: a machine has no temper',
      'over-apologise',
      'a 3 > bye 0',
    ],
    ['is lost by a reply that is not listed, besides what the edge costs', 'ramble', 'a 3 > b 1'],
    ['is lost by going back to a turn already heard', 'greet greet', 'a 3 > b 3 > a 2'],
    ['and by staying at one', 'recover', 'a 3 > a 2'],
    ['besides what the edge costs', 'greet recover', 'a 3 > b 3 > a 1'],
    ['is not given for going back', 'greet introduce', 'a 3 > b 3 > a 2'],
    ['nor by what was not listed', 'greet ramble', 'a 3 > b 3 > c 2'],
    ['ends a call that goes round', 'greet greet greet greet', 'a 3 > b 3 > a 2 > b 1 > cold 0'],
    ['is no more of use when the call is over', 'complain greet', 'a 3 > cold 0'],
    ['is as it was where the call ended', 'greet ramble thank-close', 'a 3 > b 3 > c 2 > bye 2'],
  ])('%s', (_, moves, shown) => {
    expect(show(play(graph, moves))).toBe(shown);
  });

  test('that the person chose wins over the scenario’s', () => {
    expect(show(play(graph, 'push', { patience: 6 }))).toBe('a 6 > b 4');
  });
});

describe('silence and "say that again" cost nothing', () => {
  const graph = graphOf(
    {
      a: { says: ['A1.', 'A2.', 'A3.'], moves: { greet: 'b' }, otherwise: 'b', add: { calm: 1 } },
      b: {
        says: ['B.'],
        moves: {
          wait: 'a',
          'ask-repeat': { to: 'a', patience: -2 },
          'ask-repeat/name': { to: 'a', patience: 1 },
        },
        otherwise: 'a',
      },
    },
    { counters: { calm: 0 } },
  );
  test.each([
    ['the same turn is said again where they are not listed', 'wait ask-repeat', 'a 3 > a 3 > a 3'],
    ['also back to a turn already heard', 'greet wait', 'a 3 > b 3 > a 3'],
    ['also where the edge asks for it', 'greet ask-repeat', 'a 3 > b 3 > a 3'],
    ['also as a variant, and nothing is given for it', 'greet ask-repeat/name', 'a 3 > b 3 > a 3'],
  ])('%s', (_, moves, shown) => {
    expect(show(play(graph, moves))).toBe(shown);
    expect(judged(play(graph, moves))).not.toMatch('poor|otherwise');
  });

  test('the words that come again are the same to the letter, and nothing is counted twice', () => {
    for (let seed = 0; seed < 20; seed++) {
      const first = play(graph, '', { seed });
      const again = play(graph, 'ask-repeat wait ask-repeat', { seed });
      expect(saysOf(again, speech)).toBe(saysOf(first, speech));
      expect(again.counters).toEqual({ calm: 1 });
    }
  });
});

describe('hanging up', () => {
  const graph = graphOf({
    a: { says: ['A.'], moves: { greet: 'b' }, otherwise: 'b' },
    b: { says: ['B.'], moves: { 'hang-up': 'bye' }, otherwise: 'a' },
  });
  test('ends the call anywhere, at no cost', () => {
    const call = play(graph, 'hang-up');
    expect(show(call)).toBe('a 3 > hung-up 3');
    expect(call.turn.end).toBe('ended-by-caller');
  });
  test('goes where the turn says, and may be the right thing to do', () => {
    expect(show(play(graph, 'greet hang-up'))).toBe('a 3 > b 3 > bye 3');
    expect(judged(play(graph, 'greet hang-up'))).toBe('good good');
  });
  test('is what is left where a turn leads nowhere', () => {
    expect(show(play(graphOf({ a: { says: ['A.'] } }), 'greet'))).toBe('a 3 > hung-up 3');
  });
});

test('a call that is over stays as it is', () => {
  const over = play(graphOf({ a: { says: ['A.'], otherwise: 'bye' } }), 'greet');
  expect(over.turn.end).toBe('retry-later');
  for (const move of ['greet', 'hang-up', 'wait']) expect(replyTo(over, move)).toBe(over);
});

describe('a note is kept with the reply it is about', () => {
  const graph = graphOf({
    a: {
      says: ['A.'],
      moves: { push: { to: 'bye', note: 'Ask.' }, greet: 'bye' },
      otherwise: { to: 'bye', note: 'Say your name.' },
    },
  });
  test.each([
    ['push', 'Ask.'],
    ['complain', 'Say your name.'],
    ['greet', undefined],
  ])('%s: %s', (move, note) => {
    expect(play(graph, move).given?.note).toBe(note);
  });
});

describe('a surprise', () => {
  const turns: Record<string, TurnFile> = {
    a: {
      says: ['A1.', 'A2.', 'A3.'],
      moves: { greet: 'b', push: { to: 'b', patience: -2 } },
      otherwise: 'b',
    },
    b: { says: ['B.'], moves: { greet: 'c', 'thank-close': 'bye' }, otherwise: 'c' },
    c: { says: ['C.'], moves: { greet: 'bye' }, otherwise: 'bye' },
    noise: {
      says: ['I cannot hear you.'],
      moves: {
        recover: 'back',
        hold: { to: 'back', patience: 1 },
        push: { to: 'back', patience: -2 },
        'give-details': 'more',
        complain: 'c',
        greet: { to: 'back', gains: { 'best-time': 'after one' } },
      },
      otherwise: 'back',
    },
    more: { says: ['Still not.'], moves: { recover: 'back' }, otherwise: 'back' },
  };
  const made = (over: { at?: number; 'not-in'?: string[] } = {}) =>
    graphOf(turns, { start: ['a'], events: [{ turn: 'noise', at: 1, ...over }] });
  const shown = (moves: string, over = {}) => show(play(made(over), moves, { surprises: 'many' }));

  test.each([
    ['comes instead of where the reply led, which is lost and costs nothing', 'push', 'a 3 > noise 3'],
    ['goes back to the turn it interrupted, at no cost', 'greet recover', 'a 3 > noise 3 > a 3'],
    ['comes once', 'greet recover greet greet', 'a 3 > noise 3 > a 3 > b 3 > c 3'],
    ['costs what its edge says, also on the way back', 'greet push', 'a 3 > noise 3 > a 1'],
    ['gives what its edge says', 'greet hold', 'a 3 > noise 3 > a 4'],
    ['a reply that it does not list costs one', 'greet ramble', 'a 3 > noise 3 > a 2'],
    ['may lead elsewhere', 'greet complain greet', 'a 3 > noise 3 > c 3 > bye 3'],
    ['waits while nothing is said', 'greet wait recover', 'a 3 > noise 3 > noise 3 > a 3'],
    ['may take more than one turn', 'greet give-details recover', 'a 3 > noise 3 > more 3 > a 3'],
    ['does not come before silence', 'wait', 'a 3 > a 3'],
    ['does not stop one from hanging up', 'hang-up', 'a 3 > hung-up 3'],
  ])('%s', (_, moves, expected) => {
    expect(shown(moves)).toBe(expected);
  });

  test('that uses up patience ends the call', () => {
    expect(show(play(made(), 'greet push', { surprises: 'many', patience: 2 }))).toBe(
      'a 2 > noise 2 > cold 0',
    );
  });

  test('has the interrupted turn said again to the letter', () => {
    for (let seed = 0; seed < 20; seed++) {
      const options = { seed, surprises: 'many' as const };
      expect(saysOf(play(made(), 'greet recover', options), speech)).toBe(
        saysOf(play(made(), '', options), speech),
      );
    }
  });

  test('keeps what was gained on the way back', () => {
    expect(play(made(), 'greet greet', { surprises: 'many' }).gained).toEqual(new Set(['best-time']));
  });

  test.each([
    ['comes from its reply on', 'greet greet', { at: 2 }, 'a 3 > b 3 > noise 3'],
    ['comes later where it may not interrupt', 'greet greet', { 'not-in': ['a'] }, 'a 3 > b 3 > noise 3'],
    ['never comes instead of an end', 'greet thank-close', { 'not-in': ['a'] }, 'a 3 > b 3 > bye 3'],
  ])('%s', (_, moves, over, expected) => {
    expect(shown(moves, over)).toBe(expected);
  });

  test('comes by the seed when only some are wanted, and never when none are', () => {
    const came = (surprises: 'none' | 'some' | 'many') =>
      Array.from({ length: 100 }, (_, seed) => play(made(), 'greet', { seed, surprises })).filter(
        ({ turn }) => turn.id === 'noise',
      ).length;
    expect(came('none')).toBe(0);
    expect(came('many')).toBe(100);
    expect(came('some')).toBeGreaterThan(25);
    expect(came('some')).toBeLessThan(75);
  });

  test('does not come in a surprise', () => {
    const graph = graphOf(turns, {
      start: ['a'],
      events: [
        { turn: 'noise', at: 1 },
        { turn: 'more', at: 1 },
      ],
    });
    expect(show(play(graph, 'greet complain', { surprises: 'many' }))).toBe('a 3 > noise 3 > c 3');
    expect(show(play(graph, 'greet recover greet', { surprises: 'many' }))).toBe(
      'a 3 > noise 3 > a 3 > more 3',
    );
  });

  test('may end the call', () => {
    const graph = graphOf(
      {
        a: { says: ['A.'], otherwise: 'b' },
        b: { says: ['B.'], otherwise: 'a' },
        gone: { sound: 'dial-tone', end: 'dropped' },
      },
      { events: [{ turn: 'gone', at: 2 }] },
    );
    expect(show(play(graph, 'greet greet', { surprises: 'many' }))).toBe('a 3 > b 2 > gone 2');
  });
});

test('with nothing interrupted, the way back is to the turn before, which was heard', () => {
  const graph = graphOf({
    a: { says: ['A.'], moves: { greet: 'b' }, otherwise: 'b' },
    b: { says: ['B.'], moves: { recover: 'back' }, otherwise: 'back' },
  });
  expect(show(play(graph, 'greet recover'))).toBe('a 3 > b 3 > a 2');
  expect(words(graph, 'greet recover')).toBe('A.');
});
