import type { ScenarioFile } from '../library/schemas.ts';
import type { Graph } from '../rehearsal/graph.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import type { Invitation } from './invitation.ts';
import type { ShownWords } from './planned-words.ts';
import { sayableFacts, toldFacts } from './told-facts.ts';

type Asked = {
  rehearsal: Rehearsal;
  graph: Graph;
  /** The whole call, where it is one of the person's own. */
  file?: ScenarioFile | undefined;
  shown: readonly ShownWords[];
};

/** What somebody is sent so that they can play the employer of this rehearsal, and no more than that. */
export function invitationTo(
  { rehearsal, graph, file, shown }: Asked,
  key: string,
  language: string,
): Invitation {
  const facts = toldFacts(rehearsal);
  const said = sayableFacts(graph, [], facts);
  return {
    key,
    language,
    call: file ? { file } : rehearsal.scenario,
    facts: Object.fromEntries(said.map((fact) => [fact, facts[fact] ?? ''])),
    words: shown.map(({ id: _theirs, ...words }) => words),
    seed: rehearsal.options.seed,
  };
}
