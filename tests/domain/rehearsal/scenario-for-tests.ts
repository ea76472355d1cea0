import { MOVES } from '../../../src/domain/library/ids.ts';
import type { ScenarioFile, TurnFile } from '../../../src/domain/library/schemas.ts';
import { type Call, statesOf } from '../../../src/domain/rehearsal/call.ts';
import type { Graph } from '../../../src/domain/rehearsal/graph.ts';
import { playReplies } from '../../../src/domain/rehearsal/play-replies.ts';
import { type Judged, prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';
import type { Options } from '../../../src/domain/rehearsal/rehearsal.ts';

const POOR: readonly string[] = ['push', 'over-apologise', 'ramble', 'complain', 'give-up'];

/** The 28 moves and the acts, as the library judges them. */
export const JUDGED: readonly Judged[] = [
  ...MOVES.map((id) => ({ id, good: !POOR.includes(id) })),
  ...(['wait', 'hang-up', 'press', 'sens-accommodation'] as const).map((id) => ({ id, good: true })),
];

/** A call of these turns, from the first of them on. `bye` and `cold` are there; patience ends at `cold`. */
export function scenario(turns: Record<string, TurnFile>, over: Partial<ScenarioFile> = {}): ScenarioFile {
  return {
    id: 'small',
    title: 'A small call',
    goal: 'any',
    channel: 'call',
    direction: 'out',
    difficulty: 1,
    patience: 3,
    about: 'An office.',
    people: { dana: { name: 'Dana', role: 'receptionist' } },
    start: Object.keys(turns).slice(0, 1),
    turns: {
      ...turns,
      bye: { says: ['Bye.'], end: 'retry-later' },
      cold: { says: ['Enough.'], end: 'dropped' },
    },
    'out-of-patience': 'cold',
    ...over,
  };
}

export const graphOf = (turns: Record<string, TurnFile>, over: Partial<ScenarioFile> = {}): Graph =>
  prepareScenario(scenario(turns, over), JUDGED);

/** The call after these moves, given with spaces between them. */
export const play = (graph: Graph, moves = '', options: Partial<Options> = {}): Call =>
  playReplies(
    graph,
    { employer: 'Acme' },
    { seed: 1, surprises: 'none', ...options },
    moves.split(' ').filter((move) => move !== ''),
  );

/** The turns of a call with the patience that was left there: "pickup 3 > about 2 > bye 2". */
export const show = (call: Call): string =>
  statesOf(call)
    .map(({ turn, patience }) => `${turn.id} ${patience}`)
    .join(' > ');

/** How each reply was judged. */
export const judged = (call: Call): string =>
  statesOf(call)
    .flatMap(({ given }) => given?.judgement ?? [])
    .join(' ');
