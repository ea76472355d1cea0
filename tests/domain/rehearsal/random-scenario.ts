import fc from 'fast-check';
import { ENDS, type End, GAINS, type Gain } from '../../../src/domain/library/ids.ts';
import type { ConditionFile, EdgeFile, ScenarioFile, TurnFile } from '../../../src/domain/library/schemas.ts';
import { scenario } from './scenario-for-tests.ts';

/** Edge keys, with variants and acts; the last one no turn lists. */
const KEYS = ['greet', 'thank-close', 'push', 'recover', 'give-details/bank', 'press/1', 'hang-up'];
const FREE_KEYS = ['wait', 'ask-repeat'];
export const anyMove = fc.constantFrom(...KEYS, 'complain');
export const anyReply = fc.constantFrom(...KEYS, ...FREE_KEYS, 'complain');

export const options = fc.record({
  seed: fc.integer({ min: -5, max: 2 ** 32 }),
  surprises: fc.constantFrom('none' as const, 'some' as const, 'many' as const),
});

/** The most that an edge gives or takes. */
export const MOST_GIFT = 2;

const turnIds = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`);
const gains = fc.dictionary(
  fc.constantFrom<Gain>(...GAINS.slice(0, 3)),
  fc.constantFrom(true as const, 'by {{time}}'),
);

const condition = (ids: string[]): fc.Arbitrary<ConditionFile> =>
  fc.oneof(
    fc.record({ patience: fc.record({ below: fc.integer({ min: 1, max: 4 }) }) }),
    fc.record({ patience: fc.record({ 'at-least': fc.integer({ min: 1, max: 4 }) }) }),
    fc.record({ counters: fc.record({ calm: fc.record({ 'at-least': fc.integer({ min: 0, max: 3 }) }) }) }),
    fc.record({ gained: fc.constantFrom<Gain>(...GAINS.slice(0, 3)) }),
    fc.record({ 'not-gained': fc.constantFrom<Gain>(...GAINS.slice(0, 3)) }),
    fc.record({ met: fc.constantFrom(...ids) }),
  );

const edge = (to: readonly string[], ids: string[]): fc.Arbitrary<string | EdgeFile> =>
  fc.oneof(
    fc.constantFrom(...to),
    fc.record(
      {
        to: fc.constantFrom(...to),
        patience: fc.integer({ min: -2, max: MOST_GIFT }),
        when: condition(ids),
        add: fc.constantFrom({ calm: 1 }, { calm: -1 }),
        gains,
        good: fc.boolean(),
        note: fc.constant('Because.'),
      },
      { requiredKeys: ['to'] },
    ),
  );

/** A turn that is gone on from. Half of them have a way back, though only a surprise has something to go back to. */
const openTurn = (ids: string[]): fc.Arbitrary<TurnFile> =>
  fc.boolean().chain((hasBack) => {
    const to = [...ids, 'bye', ...(hasBack ? ['back'] : [])];
    return fc.record(
      {
        who: fc.constant('dana'),
        says: fc.constantFrom(
          ['One {{dana}}.'],
          ['One.', 'Two {{employer}}.'],
          ['A {{contact}}.', 'B {{calm}}.'],
        ),
        moves: fc.dictionary(
          fc.constantFrom(...KEYS, ...FREE_KEYS),
          fc.oneof(edge(to, ids), fc.array(edge(to, ids), { minLength: 1, maxLength: 3 })),
          { maxKeys: 6 },
        ),
        otherwise: edge(to, ids),
        add: fc.constantFrom({ calm: 1 }, { calm: -1 }),
        gains,
      },
      { requiredKeys: ['who', 'says', 'moves', 'otherwise'] },
    );
  });

const endTurn: fc.Arbitrary<TurnFile> = fc.record(
  { says: fc.constant(['Bye now.']), end: fc.constantFrom<End>(...ENDS), gains },
  { requiredKeys: ['says', 'end'] },
);

/** Practice calls of two to eight turns, tangled as no coach would write them. */
export const randomScenario: fc.Arbitrary<ScenarioFile> = fc
  .integer({ min: 2, max: 8 })
  .chain((count) => {
    const ids = turnIds(count);
    return fc.record({
      turns: fc.tuple(
        ...ids.map((_, index) =>
          index === 0
            ? openTurn(ids)
            : fc.oneof({ weight: 5, arbitrary: openTurn(ids) }, { weight: 1, arbitrary: endTurn }),
        ),
      ),
      start: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      patience: fc.integer({ min: 1, max: 5 }),
      events: fc.array(
        fc.record({
          turn: fc.constantFrom(...ids),
          at: fc.integer({ min: 1, max: 4 }),
          'not-in': fc.subarray(ids, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
    });
  })
  .map(({ turns, ...rest }) =>
    scenario(Object.fromEntries(turns.map((turn, index) => [`t${index}`, turn])), {
      ...rest,
      counters: { calm: 0 },
      'made-up': { time: 'one' },
    }),
  );
