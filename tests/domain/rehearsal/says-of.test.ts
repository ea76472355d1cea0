import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/library/ids.ts';
import type { TurnFile } from '../../../src/domain/library/schemas.ts';
import { playReplies } from '../../../src/domain/rehearsal/play-replies.ts';
import { gainsOf, saysOf } from '../../../src/domain/rehearsal/says-of.ts';
import { speech } from '../script/speech-for-tests.ts';
import { graphOf, play } from './scenario-for-tests.ts';

const OVER = {
  people: {
    dana: { name: 'Dana', role: 'receptionist' as const },
    machine: { role: 'voicemail' as const },
  },
  'made-up': { time: 'after one' },
  counters: { tries: 2 },
};
const said = (says: string[], facts: Facts = {}, seed = 1) =>
  saysOf(playReplies(graphOf({ a: { says } }, OVER), facts, { seed, surprises: 'none' }, []), speech);
/** All that is said over a hundred seeds. */
const everSaid = (says: string[], facts: Facts = {}) =>
  new Set(Array.from({ length: 100 }, (_, seed) => said(says, facts, seed)));

describe('the employer’s words', () => {
  test.each<[string, Facts, string]>([
    ['{{employer}}, {{dana}} speaking.', { employer: 'Acme' }, 'Acme, Dana speaking.'],
    ['Call {{time}}, at try {{tries}}.', {}, 'Call after one, at try 2.'],
    ['A *star* is not said.', {}, 'A star is not said.'],
    ['You applied[[ {{appliedOn|when}}]]?', {}, 'You applied?'],
    ['You applied[[ {{appliedOn|when}}]]?', { appliedOn: '2026-11-15' }, 'You applied yesterday?'],
    // nothing else can be said, so a named blank stands there
    ['Hello, {{name}}.', {}, 'Hello, ______ (name).'],
    // the person's own words are never read as placeholders
    ['Is it {{employer}}?', { employer: '{{dana}} *&* [[Sons]]' }, 'Is it {{dana}} *&* [[Sons]]?'],
  ])('%s with %o', (says, facts, words) => {
    expect(said([says], facts)).toBe(words);
  });

  test('are none where there is only a sound', () => {
    const graph = graphOf({ a: { sound: 'hold-music', otherwise: 'bye' } });
    expect(saysOf(play(graph), speech)).toBe('');
  });

  test('are drawn by the seed', () => {
    expect(everSaid(['One.', 'Two.', 'Three.'])).toEqual(new Set(['One.', 'Two.', 'Three.']));
    expect(said(['One.', 'Two.', 'Three.'], {}, 5)).toBe(said(['One.', 'Two.', 'Three.'], {}, 5));
  });

  test('are drawn anew when the same turn is come to again', () => {
    const graph = graphOf(
      { a: { says: ['1', '2', '3', '4', '5', '6', '7', '8'], otherwise: 'a' } },
      { patience: 9 },
    );
    const heard = new Set(
      ['', 'greet', 'greet greet', 'greet greet greet'].map((moves) => saysOf(play(graph, moves), speech)),
    );
    expect(heard.size).toBeGreaterThan(1);
  });

  test('are only drawn among those whose facts are known', () => {
    const says = ['Hello, {{name}}.', 'Hello.', 'Is it {{position|a}}?'];
    expect(everSaid(says)).toEqual(new Set(['Hello.']));
    expect(everSaid(says, { name: 'Ana' })).toEqual(new Set(['Hello.', 'Hello, Ana.']));
    expect(everSaid(says, { name: ' ' })).toEqual(new Set(['Hello.']));
  });

  test('count as they stood when they were said', () => {
    const graph = graphOf(
      {
        a: { says: ['Try {{tries}}.'], moves: { greet: { to: 'b', add: { tries: 3 } } } },
        b: { says: ['Try {{tries}}.'], add: { tries: 1 } },
      },
      OVER,
    );
    expect(saysOf(play(graph, 'greet'), speech)).toBe('Try 6.');
    expect(saysOf(play(graph, 'wait'), speech)).toBe('Try 2.');
  });
});

test('the words that a surprise interrupted come again as they were, whatever was counted since', () => {
  const graph = graphOf(
    {
      a: { says: ['Try {{tries}}.'], otherwise: 'b' },
      b: { says: ['B.'], otherwise: 'bye' },
      noise: { says: ['Hello?'], add: { tries: 1 }, moves: { recover: 'back' }, otherwise: 'back' },
    },
    { ...OVER, events: [{ turn: 'noise', at: 1 }] },
  );
  const back = play(graph, 'greet recover', { surprises: 'many' });
  expect([back.counters, saysOf(back, speech)]).toEqual([{ tries: 3 }, 'Try 2.']);
});

describe('who picks up', () => {
  const graph = graphOf(
    { a: { says: ['A.'] }, b: { says: ['B.'] }, c: { says: ['C.'] } },
    { start: ['a', 'b', 'c'] },
  );
  test('is drawn by the seed', () => {
    const starts = Array.from({ length: 60 }, (_, seed) => play(graph, '', { seed }).turn.id);
    expect(new Set(starts)).toEqual(new Set(['a', 'b', 'c']));
    expect(starts).toEqual(Array.from({ length: 60 }, (_, seed) => play(graph, '', { seed }).turn.id));
  });
});

describe('what was gained here, and the words for it', () => {
  const gained = (turns: Record<string, TurnFile>, moves: string) =>
    gainsOf(play(graphOf(turns, OVER), moves), speech);
  const end: TurnFile = { says: ['B.'], otherwise: 'bye' };

  test.each<[string, Record<string, TurnFile>, string, object]>([
    [
      'by the turn',
      { a: { says: ['A.'], gains: { 'contact-name': '{{dana}}' } } },
      '',
      { 'contact-name': 'Dana' },
    ],
    ['without words', { a: { says: ['A.'], gains: { receipt: true } } }, '', { receipt: '' }],
    [
      'with words that are not known',
      { a: { says: ['A.'], gains: { 'interview-time': '{{availability}}' } } },
      '',
      { 'interview-time': '' },
    ],
    [
      'by the edge and by the turn',
      {
        a: {
          says: ['A.'],
          moves: { greet: { to: 'b', gains: { 'best-time': '{{time}}' } } },
          otherwise: 'b',
        },
        b: { ...end, gains: { receipt: true } },
      },
      'greet',
      { 'best-time': 'after one', receipt: '' },
    ],
    [
      'by the edge that was taken, of several to the same turn',
      {
        a: {
          says: ['A.'],
          moves: {
            greet: [
              { to: 'b', when: { gained: 'receipt' }, gains: { timeline: true } },
              { to: 'b', gains: { requirement: true } },
            ],
          },
        },
        b: end,
      },
      'greet',
      { requirement: '' },
    ],
    [
      'by "otherwise"',
      { a: { says: ['A.'], otherwise: { to: 'b', gains: { feedback: true } } }, b: end },
      'greet',
      { feedback: '' },
    ],
    ['not once more when it is said again', { a: { says: ['A.'], gains: { receipt: true } } }, 'wait', {}],
  ])('%s', (_, turns, moves, gains) => {
    expect(gained(turns, moves)).toEqual(gains);
  });

  test('not by a reply that was lost', () => {
    const graph = graphOf(
      {
        a: { says: ['A.'], moves: { greet: { to: 'b', gains: { receipt: true } } }, otherwise: 'b' },
        b: end,
        noise: { says: ['Hello?'], otherwise: 'back' },
      },
      { events: [{ turn: 'noise', at: 1 }] },
    );
    const call = play(graph, 'greet', { surprises: 'many' });
    expect([gainsOf(call, speech), call.gained]).toEqual([{}, new Set()]);
  });
});
