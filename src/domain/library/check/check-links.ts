import type { Problem } from '../finding.ts';
import { ACTS, MOVES } from '../ids.ts';
import { keyProblem, problem } from '../problem.ts';
import { nearestName } from '../read/nearest-name.ts';
import { type ScenarioFile, turnSchema } from '../schemas.ts';
import { isMoveToAsk } from '../twee/move-to-ask.ts';
import { type ListedEdge, targetPath } from './scenario-edges.ts';
import { surpriseRegion } from './surprise-region.ts';

/** The reply is one of these, or a variant of one ("give-details/bank"). */
const REPLIES: readonly string[] = [...MOVES, ...ACTS];

/** After so many slips, what was meant is no longer looked for: each look goes through all names. */
const MOST_LOOKS = 50;

/** Names that are not there, each with the one that may be meant. */
function looker(): typeof named {
  let looks = 0;
  return (name, known) => (looks++ < MOST_LOOKS ? named(name, known) : { name });
}

/** The value of a problem about a name that is not there: the name, and the one that may be meant. */
export function named(name: string, known: Iterable<string>): Problem['values'] {
  const nearest = nearestName(name, known);
  return nearest === undefined ? { name } : { name, nearest };
}

/** The same for a move; where none is spelt like it, those that share most of its words. */
export function namedMove(name: string): Problem['values'] {
  const values = named(name, REPLIES);
  if ('nearest' in values) return values;
  const words = new Set(name.split('-'));
  const shared = (move: string) => move.split('-').filter((word) => words.has(word)).length;
  const most = Math.max(...REPLIES.map(shared));
  return most === 0 ? values : { name, near: REPLIES.filter((move) => shared(move) === most).join(', ') };
}

/** What the link says that came from Twine; where it says nothing, the turn it leads to. */
function labelOf(edges: readonly ListedEdge[] = [], key: string): string {
  const edge = edges.find((each) => each.key === key)?.edge;
  return edge?.label ?? edge?.to ?? key;
}

/** Turns that are named and not there. With one of them a call cannot be followed further. */
export function checkTurnNames(file: ScenarioFile, edges: ReadonlyMap<string, ListedEdge[]>): Problem[] {
  const problems: Problem[] = [];
  const look = looker();
  const surprises = surpriseRegion(file, edges).turns;
  const surprisesKnown = [...surprises].every((id) => edges.has(id));
  const turn = (id: string, path: Problem['path']) => {
    if (!Object.hasOwn(file.turns, id)) problems.push(problem('unknown-turn', path, look(id, edges.keys())));
  };
  file.start.forEach((id, at) => {
    turn(id, ['start', at]);
  });
  turn(file['out-of-patience'], ['out-of-patience']);
  for (const [from, list] of edges)
    for (const listed of list) {
      const { to, when } = listed.edge;
      if (to !== 'back') turn(to, targetPath(listed));
      else if (surprisesKnown && !surprises.has(from))
        problems.push(problem('back-outside', targetPath(listed), { turn: from }));
      if (when?.met !== undefined) turn(when.met, [...listed.path, 'when', 'met']);
    }
  (file.events ?? []).forEach((event, at) => {
    turn(event.turn, ['events', at, 'turn']);
    (event['not-in'] ?? []).forEach((id, place) => {
      turn(id, ['events', at, 'not-in', place]);
    });
  });
  return problems;
}

/** Moves, people, counters and responses that are named and not there. */
export function checkNames(
  file: ScenarioFile,
  edges: ReadonlyMap<string, ListedEdge[]>,
  responses: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const look = looker();
  const counters = new Set(Object.keys(file.counters ?? {}));
  const counter = (ids: object | undefined, path: Problem['path']) => {
    for (const id in ids)
      if (!counters.has(id)) problems.push(keyProblem('unknown-counter', [...path, id], look(id, counters)));
  };
  for (const [id, { who, response, add }] of Object.entries(file.turns)) {
    const at = ['turns', id];
    if (who !== undefined && !Object.hasOwn(file.people, who))
      problems.push(problem('unknown-person', [...at, 'who'], look(who, Object.keys(file.people))));
    if (response !== undefined && responses && !responses.has(response))
      problems.push(problem('unknown-response', [...at, 'response'], look(response, responses)));
    counter(add, [...at, 'add']);
    for (const key of Object.keys(file.turns[id]?.moves ?? {})) {
      const [move = ''] = key.split('/');
      if (REPLIES.includes(move)) continue;
      if (isMoveToAsk(key)) {
        const said = labelOf(edges.get(id), key);
        problems.push(keyProblem('no-move', [...at, 'moves', key], { name: key, said }));
        continue;
      }
      const isField = Object.hasOwn(turnSchema.entries, key);
      const values = isField ? { name: key } : namedMove(move);
      problems.push(keyProblem(isField ? 'not-a-move' : 'unknown-move', [...at, 'moves', key], values));
    }
    for (const { edge, path } of edges.get(id) ?? []) {
      counter(edge.add, [...path, 'add']);
      counter(edge.when?.counters, [...path, 'when', 'counters']);
    }
  }
  return problems;
}
