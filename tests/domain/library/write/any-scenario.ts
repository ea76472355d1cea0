import fc from 'fast-check';
import { ENDS, GAINS, MOMENTS, MOVES, ROLES, SOUNDS, TONES } from '../../../../src/domain/library/ids.ts';
import type { ScenarioFile } from '../../../../src/domain/library/schemas.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
/** Texts that mean something to YAML, to Twee or to neither. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        ': ',
        ' #',
        '"',
        "'",
        '{{',
        '[[',
        ']]',
        '->',
        '\n',
        '::',
        '\\',
        '|',
        '\t',
        '~',
        'no',
        '12',
        'é',
        '\u2028',
        '😀',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((words) => words !== '' && !/\p{Surrogate}/u.test(words));
const whole = fc.integer({ min: -1_000, max: 1_000 });
const optional = <T>(values: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(values, { requiredKeys: [] });

const edgeObject = fc.record(
  {
    to: id,
    when: optional({ patience: optional({ below: whole }), gained: fc.constantFrom(...GAINS), met: id }),
    patience: whole,
    add: fc.dictionary(id, whole, { maxKeys: 2 }),
    good: fc.boolean(),
    label: text,
    note: text,
  },
  { requiredKeys: ['to'] },
);
const edge = fc.oneof(id, fc.constant('back'), edgeObject);
const moves = fc.dictionary(
  fc.tuple(fc.constantFrom(...MOVES), fc.constantFrom('', '/bank')).map((parts) => parts.join('')),
  fc.oneof(edge, fc.array(edge, { minLength: 1, maxLength: 3 })),
  { maxKeys: 4 },
);
const turn = optional({
  who: id,
  response: id,
  tone: fc.constantFrom(...TONES),
  line: fc.array(fc.constantFrom(...MOMENTS), { maxLength: 3 }),
  says: fc.array(text, { minLength: 1, maxLength: 3 }),
  sound: fc.constantFrom(...SOUNDS),
  moves,
  otherwise: edge,
  gains: fc.dictionary(fc.constantFrom(...GAINS), fc.oneof(fc.constant(true), text), { maxKeys: 2 }),
  end: fc.constantFrom(...ENDS),
  coach: text,
});

/** Any practice call that its schema lets through, also one that could not be played. */
export const anyScenario = fc.record(
  {
    id,
    title: text,
    goal: fc.constantFrom('any', 'confirm-receipt'),
    channel: fc.constantFrom('call', 'visit'),
    direction: fc.constantFrom('in', 'out'),
    difficulty: fc.integer({ min: 1, max: 5 }),
    patience: fc.integer({ min: 1, max: 20 }),
    about: text,
    people: fc.dictionary(id, fc.record({ name: text, role: fc.constantFrom(...ROLES) }), { maxKeys: 3 }),
    'made-up': fc.dictionary(id, text, { maxKeys: 3 }),
    start: fc.array(id, { minLength: 1, maxLength: 3 }),
    turns: fc.dictionary(id, turn, { maxKeys: 5 }),
    'out-of-patience': id,
  },
  { noNullPrototype: true },
) as fc.Arbitrary<ScenarioFile>;
