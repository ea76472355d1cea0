import { describe, expect, test } from 'vitest';
import { ACTS, GOALS, MOVES, ROLES } from '../../src/domain/library/ids.ts';
import { moveOf, prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { ofKind } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];
const responses = ofKind('responses')[0]?.value ?? [];
const scenarios = ofKind('scenario').map(({ value }) => value);
const turns = scenarios.flatMap((each) => [...prepareScenario(each, moves).turns.values()]);
const replies = turns.flatMap((turn) => turn.moves);
const edges = (move: string, good: boolean) =>
  replies.filter((reply) => moveOf(reply.move) === move && reply.edge.good === good).length;
const isPoor = (id: string) => moves.find((move) => move.id === id)?.good === false;

describe('the practice calls together', () => {
  test('are twenty-six at least, seven for each goal, some for any, and two are visits', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(26);
    for (const goal of GOALS)
      expect(scenarios.filter((each) => each.goal === goal).length).toBeGreaterThanOrEqual(7);
    expect(scenarios.filter((each) => each.goal === 'any').length).toBeGreaterThanOrEqual(7);
    expect(scenarios.filter((each) => each.channel === 'visit').length).toBeGreaterThanOrEqual(2);
    expect(scenarios.some((each) => each.direction === 'in')).toBe(true);
  });

  test.each(GOALS)('to %s begin friendly and go up to hard', (goal) => {
    const levels = new Set(scenarios.filter((each) => each.goal === goal).map((each) => each.difficulty));
    expect(levels.size).toBeGreaterThanOrEqual(4);
    expect(levels).toContain(1);
    expect(levels).toContain(5);
  });

  test.each(responses.map(({ id }) => id))('are heard to say %s', (id) => {
    expect(turns.filter(({ response }) => response === id).length).toBeGreaterThanOrEqual(1);
  });

  test.each(ROLES)('are answered by a %s', (role) => {
    const people = scenarios.flatMap((each) => Object.values(each.people));
    expect(people.map((person) => person.role)).toContain(role);
  });

  test.each(MOVES.filter((id) => !isPoor(id)))('let %s help five times, and hurt once', (id) => {
    expect(edges(id, true)).toBeGreaterThanOrEqual(5);
    expect(edges(id, false)).toBeGreaterThanOrEqual(1);
  });

  test.each(MOVES.filter(isPoor))('let %s hurt five times', (id) => {
    expect(edges(id, false)).toBeGreaterThanOrEqual(5);
  });

  test.each(ACTS)('have a place for the act %s', (act) => {
    expect(edges(act, true) + edges(act, false)).toBeGreaterThanOrEqual(1);
  });
});

describe.each(ofKind('scenario'))('$path', ({ value }) => {
  test('says how to do better wherever one can go wrong', () => {
    const graph = prepareScenario(value, moves);
    const silent = [...graph.turns.values()].filter((turn) => {
      const poor = turn.moves.filter(({ edge }) => !edge.good);
      return poor.some(({ edge }) => !edge.note) || (poor.length > 0 && !turn.coach);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

const utterances = ofKind('utterances');

test.each(MOVES)(
  'there are forty ways to %s at least, after eight kinds of words, in every register',
  (move) => {
    const value = utterances.find(({ path }) => path === `en/utterances/${move}.yaml`)?.value ?? [];
    expect(value.length).toBeGreaterThanOrEqual(40);
    expect(new Set(value.map(({ after }) => after)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(value.map(({ register }) => register)).size).toBe(6);
  },
);

test('no two moves are made with the same words', () => {
  const seen = new Map<string, string>();
  const twice = utterances.flatMap(({ path, value }) =>
    value.flatMap(({ text }) => {
      const words = text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const other = seen.get(words);
      seen.set(words, path);
      return other === undefined ? [] : [`${path} ${other}: ${text}`];
    }),
  );
  expect(twice).toEqual([]);
});
