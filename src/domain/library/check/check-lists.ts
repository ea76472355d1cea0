import type { Path, Problem } from '../finding.ts';
import { ACTS, FACTS, GOALS, MOMENTS, MOVES, RESEARCH, WORRIES } from '../ids.ts';
import { keyProblem, problem } from '../problem.ts';
import {
  ALWAYS,
  type ModelCall,
  type MomentEntry,
  type MoveEntry,
  type TemplateAnswer,
  type Utterance,
} from '../schemas.ts';
import type { Around } from './around.ts';
import { named, namedMove } from './check-links.ts';
import { checkMarks } from './check-says.ts';
import { checkSpoken } from './check-spoken.ts';

/** The lists whose ids the code knows: each must stand there, once. */
const WHOLE = {
  goals: GOALS,
  moments: MOMENTS,
  moves: [...MOVES, ...ACTS],
  worries: WORRIES,
  always: ALWAYS,
} as const;

/** A list of things with ids, of which none is missing and none stands twice. */
export function checkList(
  kind: keyof typeof WHOLE | 'responses',
  entries: readonly { id: string }[],
): Problem[] {
  const ids = entries.map(({ id }) => id);
  const needed: readonly string[] = kind === 'responses' ? [] : WHOLE[kind];
  return [
    ...listedTwice(ids, 'id'),
    ...needed.filter((id) => !ids.includes(id)).map((name) => problem('not-listed', [], { name })),
  ];
}

function listedTwice(names: readonly string[], field: string): Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    if (seen.has(name)) return [problem('listed-twice', [at, field], { name })];
    seen.add(name);
    return [];
  });
}

/** "If they say this, I say that": each once, for a response there is. */
export function checkAnswers(answers: readonly TemplateAnswer[], around: Around): Problem[] {
  return [
    ...listedTwice(
      answers.map(({ response }) => response),
      'response',
    ),
    ...answers.flatMap(({ response, say }, at) => [
      ...unknownResponse(response, [at, 'response'], around),
      ...checkMarks(say, [at, 'say']),
      ...checkSpoken(say, [at, 'say'], around),
    ]),
  ];
}

const unknownResponse = (name: string, path: Path, { responses }: Around): Problem[] =>
  responses && !responses.has(name) ? [problem('unknown-response', path, named(name, responses))] : [];

/** Ways to make a move: each once, however it is written, after a response there is. */
export const checkUtterances = (utterances: readonly Utterance[], around: Around): Problem[] => [
  ...listedTwice(
    utterances.map(({ text }) => soundOf(text)),
    'text',
  ),
  ...utterances.flatMap(({ after }, at) => unknownResponse(after, [at, 'after'], around)),
];

/** The words alone: two texts that differ in a comma or a capital sound the same. */
const soundOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** The examples of the moves, and the two rows that always help. */
export const checkSays = (says: readonly string[], field: string, around: Around): Problem[] =>
  says.flatMap((say, at) => [...checkMarks(say, [at, field]), ...checkSpoken(say, [at, field], around)]);

const FOUND_OUT: ReadonlySet<string> = new Set(RESEARCH);

/** Other words for a moment. */
export const checkMore = (moments: readonly MomentEntry[], around: Around): Problem[] =>
  moments.flatMap((moment, at) =>
    (['more', 'found-out'] as const).flatMap((field) =>
      (moment[field] ?? []).flatMap((say, nth) => [
        ...checkMarks(say, [at, field, nth], field === 'more' ? undefined : FOUND_OUT),
        ...checkSpoken(say, [at, field, nth], around),
      ]),
    ),
  );

export const examplesOf = (moves: readonly MoveEntry[]): string[] => moves.map(({ example }) => example);

/** A model call: the practice call it plays, and its words. Whether its moves are on offer is seen by playing it. */
export function checkModel({ scenario, replies }: ModelCall, around: Around): Problem[] {
  const { scenarios } = around;
  const moves: readonly string[] = [...MOVES, ...ACTS];
  return [
    ...(scenarios && !scenarios.has(scenario)
      ? [problem('unknown-scenario', ['scenario'], named(scenario, scenarios))]
      : []),
    ...replies.flatMap(({ move, say }, at) => {
      const [name = ''] = move.split('/');
      return [
        ...(moves.includes(name) ? [] : [problem('unknown-move', ['replies', at, 'move'], namedMove(name))]),
        ...checkMarks(say, ['replies', at, 'say']),
      ];
    }),
  ];
}

/** What the card on the first screen cannot do without. */
const EXAMPLE: readonly (typeof FACTS)[number][] = [
  'name',
  'phone',
  'strength',
  'availability',
  'employer',
  'position',
];

/** The example: nobody real, whole, and without a day that goes stale. */
export const checkExample = (facts: Readonly<Record<string, string>>): Problem[] => [
  ...EXAMPLE.filter((name) => facts[name] === undefined).map((name) => problem('not-listed', [], { name })),
  ...FACTS.filter((name) => /^\d{4}-/.test(facts[name] ?? '')).map((name) =>
    keyProblem('stale-date', [name]),
  ),
];
