import type { Finding } from '../finding.ts';
import { placeProblems, ruleFinding } from '../read/read-file.ts';
import { readYaml } from '../read/read-yaml.ts';
import { validateValue } from '../read/validate-value.ts';
import { type ScenarioFile, scenarioSchema } from '../schemas.ts';
import { editYaml, type YamlEdit } from '../write/edit-yaml.ts';
import { foreignTurn } from './foreign-turn.ts';
import { isData, isSetUp } from './is-story-passage.ts';
import { type MergedTurn, mergeTurn } from './merge-turn.ts';
import type { Opened } from './opened.ts';
import type { Passage } from './passage.ts';
import { storyData } from './story-data.ts';
import { freshNames, turnName } from './turn-names.ts';
import { asReadAgain } from './write-twee.ts';

type Ours = { file: ScenarioFile; yaml: string };

/**
 * A story of ours on its way back: the YAML that it keeps, with what was changed in Twine. A passage that reads as it was
 * written changes nothing, so an unchanged story gives the same YAML, remarks too.
 */
export function mergeStory(path: string, passages: readonly Passage[], { file, yaml }: Ours): Opened {
  const findings: Finding[] = [];
  const shown = passages.filter((passage) => {
    if (isSetUp(passage))
      findings.push(ruleFinding(path, 'twee-script', { name: passage.name }, passage.line));
    if (passage.name === '') findings.push(ruleFinding(path, 'twee-no-name', {}, passage.line));
    return passage.name !== '' && !isSetUp(passage) && !isData(passage);
  });
  const fresh = freshNames(Object.keys(file.turns));
  const ids = new Map(Object.keys(file.turns).map((id) => [id, id]));
  for (const { name } of shown) if (!ids.has(name)) ids.set(name, fresh(turnName(name)));
  const idOf = (name: string) => ids.get(name) ?? turnName(name);

  const edits: YamlEdit[] = headEdits(file, passages, idOf);
  const lines = new Map<string, number>();
  for (const passage of shown) {
    const id = idOf(passage.name);
    if (lines.has(id))
      findings.push(ruleFinding(path, 'twee-twice', { name: passage.name, id }, passage.line));
    if (lines.has(id)) continue;
    lines.set(id, passage.line);
    const merged: MergedTurn = Object.hasOwn(file.turns, id)
      ? mergeTurn(path, passage, { file, id }, idOf)
      : addedTurn(path, passage, id, idOf);
    edits.push(...merged.edits);
    findings.push(...merged.findings);
  }
  for (const id of Object.keys(file.turns)) {
    if (lines.has(id)) continue;
    findings.push(ruleFinding(path, 'twee-gone', { name: id }));
    edits.push({ path: ['turns', id], gone: true });
  }
  if (edits.length === 0) return { findings, scenario: { file, yaml } };
  return checked(path, findings, editYaml(yaml, edits), lines);
}

/** The title and the first turn, where Twine changed them. */
function headEdits(
  file: ScenarioFile,
  passages: readonly Passage[],
  idOf: (name: string) => string,
): YamlEdit[] {
  const { title, start } = storyData(passages);
  const edits: YamlEdit[] = [];
  if (title !== undefined && title !== asReadAgain(file.title)) edits.push({ path: ['title'], value: title });
  if (start !== undefined && start !== file.start[0])
    edits.push({ path: ['start'], value: [idOf(start), ...file.start.filter((id) => id !== idOf(start))] });
  return edits;
}

function addedTurn(path: string, passage: Passage, id: string, idOf: (name: string) => string): MergedTurn {
  const { turn, findings } = foreignTurn(path, passage, idOf);
  const { who: _, ...rest } = turn;
  return { edits: [{ path: ['turns', id], value: rest }], findings };
}

/** What was changed may not fit a practice call any more; that is told at the passage it stands in. */
function checked(
  path: string,
  findings: Finding[],
  yaml: string,
  lines: ReadonlyMap<string, number>,
): Opened {
  const read = readYaml(yaml);
  const valid = 'value' in read ? validateValue(scenarioSchema, read.value) : { problems: [] };
  if ('output' in valid) return { findings, scenario: { file: valid.output, yaml } };
  const place = ({ path: at }: { path: readonly (string | number)[] }) => ({
    line: lines.get(String(at[1])) ?? 1,
    column: 1,
  });
  return { findings: [...findings, ...placeProblems(path, valid.problems, place)] };
}
