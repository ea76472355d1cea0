import type { Path, Problem } from '../finding.ts';
import { FACTS } from '../ids.ts';
import { parseSay } from '../parse-say.ts';
import { isFactPart } from '../parts.ts';
import { problem, textProblem } from '../problem.ts';
import { nearestName } from '../read/nearest-name.ts';
import type { ScenarioFile, TurnFile } from '../schemas.ts';
import { checkBraces, checkQuotes, checkShown } from './check-shown.ts';
import type { ListedEdge } from './scenario-edges.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What is wrong with the marks of one text: facts and filters that are not known, brackets and quotes that do not fit. */
export function checkMarks(say: string, path: Path, extra: ReadonlySet<string> = NOTHING): Problem[] {
  const marks = parseSay(say, extra).troubles.map(({ rule, value, at }) => {
    const nearest = rule === 'unknown-fact' ? nearestName(value, [...FACTS, ...extra]) : undefined;
    return textProblem(rule, path, at, nearest === undefined ? { name: value } : { name: value, nearest });
  });
  const known = say.includes('{') ? [...FACTS, ...extra] : [];
  return [...marks, ...checkShown(say, path), ...checkBraces(say, path, known)];
}

/** What a call made up: the people who have a name, and what else is declared. */
export const madeUp = (file: ScenarioFile): string[] => [
  ...Object.entries(file.people).flatMap(([id, { name }]) => (name === undefined ? [] : [id])),
  ...Object.keys(file['made-up'] ?? {}),
];

type Edges = ReadonlyMap<string, readonly ListedEdge[]>;

/** The texts of a call that are filled: what is said, and the words for what was gained. */
export function filledTexts(
  file: ScenarioFile,
  edges: Edges,
): { text: string; path: Path; isSaid: boolean }[] {
  return Object.entries(file.turns).flatMap(([turn, { says, gains }]) => [
    ...(says ?? []).map((text, at) => ({ text, path: ['turns', turn, 'says', at], isSaid: true })),
    ...gainTexts(gains, ['turns', turn, 'gains']),
    ...(edges.get(turn) ?? []).flatMap(({ edge, path }) => gainTexts(edge.gains, [...path, 'gains'])),
  ]);
}

const gainTexts = (gains: TurnFile['gains'], path: Path) =>
  Object.entries(gains ?? {}).flatMap(([gain, text]) =>
    typeof text === 'string' ? [{ text, path: [...path, gain], isSaid: false }] : [],
  );

/** Each text of a call: its marks, and whether something can be said where a fact is not known (the README's rule 7). */
export function checkCallMarks(file: ScenarioFile, edges: Edges): Problem[] {
  const known = new Set([...madeUp(file), ...Object.keys(file.counters ?? {})]);
  const problems = filledTexts(file, edges).flatMap(({ text, path }) => [
    ...checkMarks(text, path, known),
    ...checkQuotes(text, path),
  ]);
  for (const [turn, { says }] of Object.entries(file.turns))
    if (says?.every((text) => needsFact(text, known)))
      problems.push(problem('always-a-fact', ['turns', turn, 'says'], { turn }));
  return problems;
}

/** Texts of a call that are shown as they stand: their braces too. */
export function checkUnfilled(file: ScenarioFile, edges: Edges): Problem[] {
  const shown: [text: string | undefined, path: Path][] = [
    [file.title, ['title']],
    [file.about, ['about']],
    ...Object.entries(file.turns).map(([id, { coach }]): [string | undefined, Path] => [
      coach,
      ['turns', id, 'coach'],
    ]),
  ];
  for (const { edge, path } of [...edges.values()].flat())
    shown.push([edge.label, [...path, 'label']], [edge.note, [...path, 'note']]);
  return shown.flatMap(([text, path]) => {
    if (text === undefined) return [];
    const braces = /\{\{[^}]*\}?\}?/.exec(text);
    const unfilled = braces ? [textProblem('not-filled', path, braces.index, { said: braces[0] })] : [];
    return [...unfilled, ...checkShown(text, path)];
  });
}

/** A name that is no fact is found apart. */
const needsFact = (text: string, known: ReadonlySet<string>): boolean =>
  parseSay(text, known).parts.some(
    (part) =>
      isFactPart(part) && part.group === undefined && !known.has(part.fact) && FACTS.includes(part.fact),
  );
