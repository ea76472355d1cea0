import { type DrillPlace, readDrillId } from '../domain/debrief/practice/drill-id.ts';
import { drillOf } from '../domain/debrief/practice/drill-of.ts';
import type { ScenarioFile } from '../domain/library/schemas.ts';
import { withNotes } from '../domain/library/with-notes.ts';
import type { Graph } from '../domain/rehearsal/graph.ts';
import { prepareScenario } from '../domain/rehearsal/prepare-scenario.ts';
import { loadMoves, loadNotes, loadScenario } from './library.ts';

export type LoadedGraph = { graph: Graph; file: ScenarioFile; hash: string };

const prepared = new Map<string, Promise<LoadedGraph>>();

/**
 * A practice call, or a drill of one of its turns, ready to be run; prepared once. Rejects with a RangeError when the
 * library has no call of that id. A drill whose turn is gone is the whole call: its hash tells that it was changed.
 * `notesIn`: the language that the person reads a coach's notes in, where there are any.
 */
export function loadGraph(language: string, id: string, notesIn: string): Promise<LoadedGraph> {
  const key = `${language}/${notesIn}/${id}`;
  const running = prepared.get(key);
  if (running) return running;
  const drill = readDrillId(id);
  const loading = drill ? prepareDrill(language, drill, notesIn) : prepareWhole(language, id, notesIn);
  prepared.set(key, loading);
  loading.catch(() => prepared.delete(key));
  return loading;
}

async function prepareWhole(language: string, id: string, notesIn: string): Promise<LoadedGraph> {
  const [{ file: written, hash }, moves, notes] = await Promise.all([
    loadScenario(language, id),
    loadMoves(language),
    loadNotes(language, id, notesIn),
  ]);
  const file = notes ? withNotes(written, notes) : written;
  return { graph: prepareScenario(file, moves), file, hash };
}

async function prepareDrill(
  language: string,
  { scenario, turn }: DrillPlace,
  notesIn: string,
): Promise<LoadedGraph> {
  const { graph, ...rest } = await loadGraph(language, scenario, notesIn);
  return { graph: graph.turns.has(turn) ? drillOf(graph, turn) : graph, ...rest };
}
