import { openScenario } from '../domain/library/open-scenario.ts';
import type { ScenarioFile } from '../domain/library/schemas.ts';
import { prepareScenario } from '../domain/rehearsal/prepare-scenario.ts';
import { loadMoves } from './library.ts';
import type { LoadedGraph } from './load-graph.ts';

/**
 * A practice call of the person's own, ready to be run. Brings the YAML parser along, so it is loaded only for one. What
 * cannot be read any more, or was left half written, is a call with nothing in it: its hash tells that it is not what was
 * practised.
 */
export async function prepareOwn(
  language: string,
  own?: { yaml: string; hash: string },
): Promise<LoadedGraph> {
  const moves = await loadMoves(language);
  const file = own && openScenario({ path: 'own.yaml', text: own.yaml }).scenario?.file;
  const graph = file && tryToPrepare(file, moves);
  if (!own || !file || !graph) return { graph: prepareScenario(NOTHING, moves), file: NOTHING, hash: '' };
  return { graph, file, hash: own.hash };
}

function tryToPrepare(...scenario: Parameters<typeof prepareScenario>) {
  try {
    return prepareScenario(...scenario);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const NOTHING: ScenarioFile = {
  id: 'nothing',
  title: '',
  goal: 'any',
  channel: 'call',
  direction: 'out',
  difficulty: 1,
  patience: 1,
  about: '',
  people: {},
  start: ['end'],
  turns: { end: { sound: 'silence', end: 'dropped' } },
  'out-of-patience': 'end',
};
