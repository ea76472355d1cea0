import type { Problem } from '../finding.ts';
import type { Rule } from '../finding-sentence.ts';
import { parseSay } from '../parse-say.ts';
import { isFactPart } from '../parts.ts';
import { keyProblem } from '../problem.ts';
import type { ScenarioFile } from '../schemas.ts';
import type { Around } from './around.ts';
import { checkInvented } from './check-invented.ts';
import { checkNames, checkTurnNames } from './check-links.ts';
import { checkReach } from './check-reach.ts';
import { checkCallMarks, checkUnfilled, filledTexts } from './check-says.ts';
import { checkSpoken } from './check-spoken.ts';
import { checkTurns } from './check-turns.ts';
import { type ListedEdge, listEdges } from './scenario-edges.ts';

/** With one of these a call cannot be followed. */
const LOSES_THE_WAY: readonly Rule[] = ['unknown-turn', 'unknown-counter', 'back-outside'];

type Edges = Map<string, ListedEdge[]>;

/** Everything that can be wrong with a practice call that its schema does not see. */
export function checkScenario(file: ScenarioFile, around: Around): Problem[] {
  const edges = listEdges(file);
  const apart = checkTurnsApart(file, edges, around);
  return [...apart, ...checkTogether(file, edges, apart), ...unusedIn(file, [usedIn(file, edges)])];
}

/** What is wrong with turns each on its own, and with what stands around them: no other turn has to be there for it. */
export const checkTurnsApart = (file: ScenarioFile, edges: Edges, around: Around): Problem[] => [
  ...checkNames(file, edges, around.responses),
  ...checkTurns(file, edges),
  ...checkCallMarks(file, edges),
  ...checkUnfilled(file, edges),
  ...checkInvented(file, edges, around),
  ...filledTexts(file, edges).flatMap(({ text, path, isSaid }) =>
    isSaid ? checkSpoken(text, path, around) : [],
  ),
  ...checkNotes(file, edges, around),
];

/**
 * What is wrong with how the turns of a call hang together. Where it can go is only followed once every link leads
 * somewhere, so that one slip is not reported many times; `apart` is what was found in the turns.
 */
export function checkTogether(file: ScenarioFile, edges: Edges, apart: readonly Problem[]): Problem[] {
  const names = checkTurnNames(file, edges);
  const isWhole = [...names, ...apart].every(({ rule }) => !LOSES_THE_WAY.includes(rule));
  return isWhole ? [...names, ...checkReach(file, edges)] : names;
}

/** Where a reply goes wrong, the caller is told why afterwards, and what helps before (the README's rules 2 and 9). */
function checkNotes(file: ScenarioFile, edges: Edges, { poor }: Around): Problem[] {
  return [...edges].flatMap(([turn, list]) => {
    const wrong = list.filter(({ key, edge }) => key !== undefined && isPoor(key, edge.good, poor));
    const without = wrong.filter(({ edge }) => edge.note === undefined);
    const problems = without.map(({ key = '', path }) => keyProblem('no-note', path, { move: key }));
    if (wrong.length > 0 && file.turns[turn]?.coach === undefined)
      problems.push(keyProblem('no-coach', ['turns', turn], { turn }));
    return problems;
  });
}

const isPoor = (key: string, good: boolean | undefined, poor: ReadonlySet<string>): boolean =>
  good === undefined ? poor.has(key.split('/')[0] ?? '') && key !== 'hang-up' : !good;

/** The people, inventions and counters that these turns use. */
export function usedIn(file: ScenarioFile, edges: Edges): Set<string> {
  const used = new Set<string>();
  for (const { who } of Object.values(file.turns)) if (who !== undefined) used.add(who);
  for (const { edge } of [...edges.values()].flat()) {
    for (const id in edge.when?.counters) used.add(id);
  }
  for (const { text } of filledTexts(file, edges)) addFacts(text, used);
  return used;
}

/** People, inventions and counters that are not among those used. */
export function unusedIn(file: ScenarioFile, used: readonly ReadonlySet<string>[]): Problem[] {
  const declared = (['people', 'made-up', 'counters'] as const).flatMap((place) =>
    Object.keys(file[place] ?? {}).map((id) => [place, id] as const),
  );
  return declared.flatMap((path) =>
    used.some((each) => each.has(path[1])) ? [] : [keyProblem('unused', path, { name: path[1] })],
  );
}

function addFacts(text: string, used: Set<string>): void {
  for (const part of parseSay(text).parts) if (isFactPart(part)) used.add(part.fact);
}
