import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReach } from '../../../../src/domain/library/check/check-reach.ts';
import type { Move } from '../../../../src/domain/library/ids.ts';
import type {
  ConditionFile,
  EdgeFile,
  ScenarioFile,
  TurnFile,
} from '../../../../src/domain/library/schemas.ts';
import { statesOf } from '../../../../src/domain/rehearsal/call.ts';
import { offersOf } from '../../../../src/domain/rehearsal/offers.ts';
import { playReplies } from '../../../../src/domain/rehearsal/play-replies.ts';
import { prepareScenario } from '../../../../src/domain/rehearsal/prepare-scenario.ts';
import { SURPRISES } from '../../../../src/domain/rehearsal/rehearsal.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'loud', 'done', 'enough'];
const KEYS: Move[] = ['greet', 'push', 'ask-repeat'];
const GAINS = ['receipt', 'timeline'] as const;

const range = fc.oneof(
  fc.record({ below: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ 'at-least': fc.integer({ min: -1, max: 5 }) }),
);
const turnId = fc.constantFrom(...IDS);
const gains = fc.constantFrom(...GAINS).map((gain) => ({ [gain]: true as const }));
const add = fc.integer({ min: -2, max: 2 }).map((n) => ({ n }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const known = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const condition: fc.Arbitrary<ConditionFile> = fc.oneof(
  range.map((patience) => ({ patience })),
  range.map((n) => ({ counters: { n } })),
  fc.constantFrom(...GAINS).map((gained) => ({ gained })),
  fc.constantFrom(...GAINS).map((gain) => ({ 'not-gained': gain })),
  turnId.map((met) => ({ met })),
);
const edge: fc.Arbitrary<EdgeFile> = fc
  .record({
    to: turnId,
    when: maybe(condition),
    patience: maybe(fc.integer({ min: -3, max: 2 })),
    add: maybe(add),
    gains: maybe(gains),
  })
  .map(known);
const turn = (isSurprise: boolean): fc.Arbitrary<TurnFile> =>
  fc
    .record({
      add: maybe(add),
      gains: maybe(gains),
      moves: fc.dictionary(fc.constantFrom(...KEYS), fc.array(edge, { minLength: 1, maxLength: 3 }), {
        maxKeys: 3,
      }),
      otherwise: isSurprise ? fc.constant('back') : turnId,
    })
    .map(known);

const scenario: fc.Arbitrary<ScenarioFile> = fc
  .record({
    turns: fc.record(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, turn(false)]))),
    loud: turn(true),
    start: fc.constantFrom<string[]>(['a'], ['a', 'b']),
    patience: fc.integer({ min: 1, max: 4 }),
    at: fc.integer({ min: 1, max: 3 }),
    notIn: fc.subarray(['a', 'b', 'c', 'd', 'e']),
  })
  .map(({ turns, loud, start, patience, at, notIn }) => ({
    id: 'call',
    title: 'A call',
    goal: 'any',
    channel: 'call',
    direction: 'out',
    difficulty: 1,
    patience,
    about: 'For tests.',
    people: {},
    counters: { n: 0 },
    start,
    turns: { ...turns, loud, done: { end: 'info-gained' }, enough: { end: 'dropped' } },
    'out-of-patience': 'enough',
    events: [{ turn: 'loud', at, 'not-in': notIn }],
  }));

const replies = fc.array(fc.constantFrom(...KEYS, 'hold', 'wait'), { minLength: 10, maxLength: 25 });

test('what a run comes to or is offered is never said to be out of reach', () => {
  fc.assert(
    fc.property(scenario, fc.array(replies, { minLength: 12, maxLength: 12 }), (file, runs) => {
      const said = checkReach(file).filter(({ rule }) => rule !== 'no-way-out');
      const found = new Set(said.map(({ path }) => path.slice(0, 5).join('.')));
      const graph = prepareScenario(file, []);
      const reached = runs.flatMap((moves, seed) => {
        const surprises = SURPRISES[seed % SURPRISES.length] ?? 'many';
        return statesOf(playReplies(graph, {}, { seed, surprises }, moves)).flatMap((state) => {
          const at = `turns.${state.turn.id}`;
          const ways = offersOf(state).map((taken) => {
            const ofMove = state.turn.moves.filter(({ move }) => move === taken.move);
            return `${at}.moves.${taken.move}.${ofMove.indexOf(taken)}`;
          });
          return [at, ...ways];
        });
      });
      expect(reached.filter((place) => found.has(place))).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('where nothing is asked for, exactly the turns that links lead to are in reach', () => {
  const links = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(links, (targets) => {
      const turns = Object.fromEntries(
        targets.map((tos, at): [string, TurnFile] => [
          `t${at}`,
          tos.length === 0
            ? { end: 'info-gained' }
            : {
                moves: {
                  greet: tos.map((to) => ({ to: `t${to}`, when: { counters: { free: { 'at-least': 0 } } } })),
                },
              },
        ]),
      );
      const reached = new Set([0]);
      for (const at of reached) for (const to of targets[at]?.slice(0, 1) ?? []) reached.add(to);
      const file = { ...BARE, turns: { ...turns, enough: { end: 'dropped' as const } } };
      const out = checkReach(file).flatMap(({ rule, path }) => (rule.startsWith('unreach') ? [path[1]] : []));
      expect(out).toEqual(targets.flatMap((_, at) => (reached.has(at) ? [] : [`t${at}`])));
    }),
  );
});

const BARE: ScenarioFile = {
  id: 'call',
  title: 'A call',
  goal: 'any',
  channel: 'call',
  direction: 'out',
  difficulty: 1,
  patience: 20,
  about: 'For tests.',
  people: {},
  counters: { free: 0 },
  start: ['t0'],
  turns: {},
  'out-of-patience': 'enough',
};
