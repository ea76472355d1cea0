import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from '../../../src/domain/library/read/read-file.ts';
import type { ModelCall, MoveEntry, ScenarioFile } from '../../../src/domain/library/schemas.ts';
import type { Graph } from '../../../src/domain/rehearsal/graph.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';

const ROOT = 'scripts-library';

function readValue(path: string): unknown {
  const { content, findings } = readFile({ path, text: readFileSync(`${ROOT}/${path}`, 'utf8') });
  if (!content) throw new Error(JSON.stringify(findings));
  return content.value;
}

const filesIn = (folder: string): string[] =>
  (readdirSync(`${ROOT}/${folder}`, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)
    .sort();

export const libraryMoves = readValue('en/moves.yaml') as MoveEntry[];

/** Every practice call of the library, ready to be run. */
export const libraryCalls: { file: ScenarioFile; graph: Graph }[] = filesIn('en/scenarios').map((path) => {
  const file = readValue(path) as ScenarioFile;
  return { file, graph: prepareScenario(file, libraryMoves) };
});

export const libraryModels = filesIn('en/models').map((path) => readValue(path) as ModelCall);
