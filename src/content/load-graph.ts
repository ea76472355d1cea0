import type { ScenarioFile } from '../domain/library/schemas.ts';
import type { Graph } from '../domain/rehearsal/graph.ts';
import { prepareScenario } from '../domain/rehearsal/prepare-scenario.ts';
import { loadMoves, loadScenario } from './library.ts';

export type LoadedGraph = { graph: Graph; file: ScenarioFile; hash: string };

const prepared = new Map<string, Promise<LoadedGraph>>();

/** A practice call ready to be run; prepared once. Rejects with a RangeError when the library has none of that id. */
export function loadGraph(language: string, id: string): Promise<LoadedGraph> {
  const key = `${language}/${id}`;
  const running = prepared.get(key);
  if (running) return running;
  const loading = Promise.all([loadScenario(language, id), loadMoves(language)]).then(
    ([{ file, hash }, moves]) => ({ graph: prepareScenario(file, moves), file, hash }),
  );
  prepared.set(key, loading);
  loading.catch(() => prepared.delete(key));
  return loading;
}
