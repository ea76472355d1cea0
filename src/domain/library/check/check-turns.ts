import type { Problem } from '../finding.ts';
import { keyProblem, problem } from '../problem.ts';
import type { ScenarioFile, TurnFile } from '../schemas.ts';
import type { ListedEdge } from './scenario-edges.ts';

/** Is each turn of a call whole: something is heard, someone says it, and it goes on or ends? */
export function checkTurns(file: ScenarioFile, edges: ReadonlyMap<string, ListedEdge[]>): Problem[] {
  const problems = Object.entries(file.turns).flatMap(([id, turn]) => [
    ...heard(id, turn),
    ...goesOn(id, turn),
  ]);
  const last = file.turns[file['out-of-patience']];
  if (last && last.end === undefined)
    problems.push(problem('patience-not-end', ['out-of-patience'], { turn: file['out-of-patience'] }));
  for (const list of edges.values())
    for (const { key, edge, path } of list) {
      if (key === undefined && edge.when) problems.push(keyProblem('when-on-otherwise', [...path, 'when']));
    }
  return problems;
}

/** A last turn may be said by whoever is on the phone. */
function heard(id: string, { who, says, sound, end }: TurnFile): Problem[] {
  if (!says && !sound) return [keyProblem('silent-turn', ['turns', id], { turn: id })];
  if (says && sound) return [keyProblem('says-and-sound', ['turns', id, 'sound'])];
  return says && who === undefined && end === undefined
    ? [keyProblem('says-nobody', ['turns', id], { turn: id })]
    : [];
}

function goesOn(id: string, { moves, otherwise, end }: TurnFile): Problem[] {
  const replies = Object.keys(moves ?? {}).length;
  if (end !== undefined) {
    const extra = moves ? 'moves' : otherwise === undefined ? undefined : 'otherwise';
    return extra ? [keyProblem('end-goes-on', ['turns', id, extra], { turn: id })] : [];
  }
  if (replies === 0 && otherwise === undefined) return [keyProblem('dead-end', ['turns', id], { turn: id })];
  // one that stands among the moves is found there
  return otherwise === undefined && !Object.hasOwn(moves ?? {}, 'otherwise')
    ? [keyProblem('no-otherwise', ['turns', id], { turn: id })]
    : [];
}
