import { describe, expect, test } from 'vitest';
import type { Beside } from '../../../src/domain/debrief/debrief.ts';
import { stuckPlaces } from '../../../src/domain/debrief/stuck-places.ts';
import type { MoveEntry } from '../../../src/domain/library/schemas.ts';
import type { Graph } from '../../../src/domain/rehearsal/graph.ts';
import type { Rehearsal, Reply } from '../../../src/domain/rehearsal/rehearsal.ts';
import { begin, say } from '../rehearsal/rehearse-for-tests.ts';
import { graphOf } from '../rehearsal/scenario-for-tests.ts';
import { speech } from '../script/speech-for-tests.ts';

const example = (id: MoveEntry['id'], words: string): MoveEntry => ({
  id,
  good: true,
  does: '',
  pick: '',
  example: words,
});
const moves = [
  example('introduce', 'I am {{name}}, about {{employer}}.'),
  example('hold', 'I can wait.'),
  example('wait', '(Say nothing.)'),
];

const graph = graphOf({
  a: {
    says: ['Yes?'],
    moves: {
      wait: 'a',
      push: { to: 'b', note: 'Ask, do not press.' },
      introduce: { to: 'b', note: 'Well done.' },
      greet: 'b',
    },
    otherwise: { to: 'b', note: 'Say your name.' },
    coach: 'Your name first.',
  },
  b: { says: ['Hm.'], moves: { push: 'bye', complain: 'bye' }, otherwise: 'bye' },
});

type Said = Partial<Reply> & Pick<Reply, 'move'>;
const rehearse = (...replies: Said[]): Rehearsal =>
  replies.reduce((rehearsal, reply) => say(rehearsal, graph, reply), begin(graph));
const stuck = (rehearsal: Rehearsal, beside: Beside[] = [], of: Graph | undefined = graph) =>
  stuckPlaces({ rehearsal, graph: of, beside, moves, speech });

describe('why it did not help', () => {
  test.each<[string, Said, string | undefined]>([
    ['the note of the poor edge', { move: 'push' }, 'Ask, do not press.'],
    ['the note of "otherwise"', { move: 'complain' }, 'Say your name.'],
    [
      'the note of the last reply that was taken back',
      { move: 'introduce', tried: [{ move: 'greet' }, { move: 'push' }] },
      'Ask, do not press.',
    ],
    [
      'no note of a good reply that was taken back',
      { move: 'push', blank: true, tried: [{ move: 'introduce' }] },
      'Ask, do not press.',
    ],
    [
      'none of what was not listed, when it was taken back',
      { move: 'greet', tried: [{ move: 'complain' }] },
      undefined,
    ],
    ['never the note of a good reply', { move: 'introduce', blank: true }, undefined],
  ])('%s', (_, reply, note) => {
    expect(stuck(rehearse(reply))[0]?.note).toBe(note);
  });

  test('with what helps at this turn', () => {
    expect(stuck(rehearse({ move: 'push' }))[0]?.coach).toBe('Your name first.');
  });
});

describe('words for it', () => {
  const own: Beside[] = [{ at: 0, planned: 'Hello, it is Ana.', place: { kind: 'none' } }];
  const other: Beside[] = [{ at: 0, planned: 'Hello, it is Ana.', place: { kind: 'none' }, other: true }];
  const good = { move: 'introduce', text: ' I am Ana. ', blank: true } as const;
  test.each<[string, Said, Beside[], object | undefined]>([
    ['what was said in the end, when it was good', good, own, { text: 'I am Ana.', from: 'said' }],
    [
      'their own line, when they said just that',
      { ...good, text: 'Hello, it is Ana.' },
      own,
      { text: 'Hello, it is Ana.', from: 'own' },
    ],
    [
      'their own line, when what they said does something else',
      good,
      other,
      { text: 'Hello, it is Ana.', from: 'own' },
    ],
    [
      'their own line, when what they said did not help',
      { move: 'push', text: 'Now.' },
      own,
      { text: 'Hello, it is Ana.', from: 'own' },
    ],
    [
      'an example of the first good reply one says, filled, where they have no line',
      { move: 'push' },
      [],
      { text: 'I am ______ (name), about Acme.', from: 'example' },
    ],
  ])('%s', (_, reply, beside, suggestion) => {
    expect(stuck(rehearse(reply), beside)[0]?.suggestion).toEqual(suggestion);
  });

  test('none where the turn has no good reply', () => {
    const places = stuck(rehearse({ move: 'greet' }, { move: 'push' }));
    expect(places).toEqual([{ at: 1, why: 'poor' }]);
  });

  test('what was said after "say that again", at the turn where it was said', () => {
    const places = stuck(
      rehearse({ move: 'ask-repeat', blank: true }, { move: 'introduce', text: 'I am Ana.' }),
    );
    expect(places).toEqual([
      { at: 1, why: 'blank', coach: 'Your name first.', suggestion: { text: 'I am Ana.', from: 'said' } },
    ]);
  });
});

describe('when the scenario has changed since', () => {
  test('what was said then is kept, with no coach’s words', () => {
    const rehearsal = rehearse({ move: 'push' });
    expect(stuckPlaces({ rehearsal, beside: [], moves, speech })).toEqual([
      { at: 0, why: 'poor', note: 'Ask, do not press.' },
    ]);
  });

  test('no coach’s words of a turn that stands elsewhere now', () => {
    const changed = graphOf({ x: { says: ['X.'], otherwise: 'bye', coach: 'Other.' } });
    expect(stuck(rehearse({ move: 'push' }), [], changed)[0]).not.toHaveProperty('coach');
  });
});
