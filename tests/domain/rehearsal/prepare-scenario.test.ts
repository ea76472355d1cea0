import { describe, expect, test } from 'vitest';
import { isMove, moveOf } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import { libraryCalls } from './library-scenarios.ts';
import { graphOf } from './scenario-for-tests.ts';

describe('a link that leads nowhere is refused, by the name of the turn', () => {
  test.each([
    ['a move', { a: { says: ['A.'], moves: { greet: 'gone' } } }, {}],
    ['one of several edges', { a: { says: ['A.'], moves: { greet: ['bye', { to: 'gone' }] } } }, {}],
    ['otherwise', { a: { says: ['A.'], otherwise: 'gone' } }, {}],
    ['met', { a: { says: ['A.'], otherwise: { to: 'bye', when: { met: 'gone' } } } }, {}],
    ['start', { a: { says: ['A.'] } }, { start: ['gone'] }],
    ['out-of-patience', { a: { says: ['A.'] } }, { 'out-of-patience': 'gone' }],
    ['an event', { a: { says: ['A.'] } }, { events: [{ turn: 'gone', at: 1 }] }],
    [
      'where an event may not come',
      { a: { says: ['A.'] } },
      { events: [{ turn: 'a', at: 1, 'not-in': ['gone'] }] },
    ],
  ])('%s', (_, turns, over) => {
    expect(() => graphOf(turns, over)).toThrow(new RangeError('small: there is no turn "gone"'));
  });
});

test('people’s names and made-up things are known as invented; who has no name is not', () => {
  const { invented } = graphOf(
    { a: { says: ['A.'] } },
    {
      people: { dana: { name: 'Dana', role: 'hr' }, machine: { role: 'voicemail' } },
      'made-up': { time: 'after one' },
    },
  );
  expect(invented).toEqual({ dana: 'Dana', time: 'after one' });
});

test.each([
  ['greet', 'greet', true],
  ['give-details/bank', 'give-details', true],
  ['press/1', 'press', false],
  ['wait', 'wait', false],
  ['sens-accommodation', 'sens-accommodation', false],
])('the edge "%s" is a %s', (key, move, recognised) => {
  expect([moveOf(key), isMove(key)]).toEqual([move, recognised]);
});

test.each(libraryCalls.map(({ file, graph }) => [file.id, file, graph] as const))(
  '%s: nothing of the file is lost',
  (_, file, graph) => {
    expect([...graph.turns.keys()]).toEqual(Object.keys(file.turns));
    for (const [id, turn] of graph.turns) {
      expect([...new Set(turn.moves.map(({ move }) => move))]).toEqual(
        Object.keys(file.turns[id]?.moves ?? {}),
      );
      expect(turn.says.length).toBe(file.turns[id]?.says?.length ?? 0);
      expect(Object.keys(turn.gains ?? {})).toEqual(Object.keys(file.turns[id]?.gains ?? {}));
    }
    expect(graph.outOfPatience.end).toBeDefined();
  },
);
