import type { Finding, Problem } from '../finding.ts';
import { findingSentence, type Rule, severityOf } from '../finding-sentence.ts';
import { contentKind, type Kind, SCHEMAS, type ValueOf } from './content-kind.ts';
import { type ReadYaml, readYaml, type Trouble } from './read-yaml.ts';
import { validateValue } from './validate-value.ts';

export type SourceFile = { path: string; text: string };

/** A file that was read, by its kind. `place` says where in its text a problem stands. */
export type Content = {
  [K in Kind]: { kind: K; path: string; value: ValueOf<K>; place: ReadYaml['place'] };
}[Kind];

/** One megabyte, in characters: what is bigger is refused before it is parsed (FORMATS 8). */
export const MOST_CHARACTERS = 1_000_000;

/** A practice call of a person has about forty turns; what holds so many is something else (FORMATS 8). */
export const MOST_TURNS = 2_000;

/** Reads one content file; `kind` where its path does not tell. What is wrong with it are its findings. */
export function readFile(
  { path, text }: SourceFile,
  kind = contentKind(path),
): { findings: Finding[]; content?: Content } {
  if (!kind) return { findings: [toFinding(path, { rule: 'unknown-place', values: { file: path } })] };
  if (text.length > MOST_CHARACTERS) {
    const values = { file: path, most: String(MOST_CHARACTERS) };
    return { findings: [toFinding(path, { rule: 'too-big', values })] };
  }
  const read = readYaml(text);
  if ('troubles' in read) return { findings: read.troubles.map((trouble) => toFinding(path, trouble)) };
  const valid = validateValue(SCHEMAS[kind], read.value);
  if ('problems' in valid) return { findings: placeProblems(path, valid.problems, read.place) };
  if (kind === 'scenario' && turnsIn(valid.output) > MOST_TURNS) {
    const values = { file: path, most: String(MOST_TURNS) };
    const problem = { rule: 'too-many-turns' as const, path: ['turns'], values, onKey: true as const };
    return { findings: placeProblems(path, [problem], read.place) };
  }
  return { findings: [], content: { kind, path, value: valid.output, place: read.place } as Content };
}

const turnsIn = (value: unknown): number => Object.keys((value as { turns: object }).turns).length;

/** Problems as findings, each with its place and its sentence. */
export const placeProblems = (
  file: string,
  problems: readonly Problem[],
  place: ReadYaml['place'],
): Finding[] => problems.map((each) => toFinding(file, { ...each, ...place(each) }));

/** A finding about a whole file. */
export const ruleFinding = (file: string, rule: Rule, values: Trouble['values'], line = 1): Finding =>
  toFinding(file, { rule, values, line });

const toFinding = (
  file: string,
  { rule, values, line = 1, column = 1 }: Pick<Trouble, 'rule' | 'values'> & Partial<Trouble>,
): Finding => ({
  file,
  line,
  column,
  rule,
  severity: severityOf(rule),
  message: findingSentence(rule, values),
});
