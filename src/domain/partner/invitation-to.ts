import { mayPrint } from '../card/private-topic.ts';
import type { Moment } from '../library/ids.ts';
import type { Graph } from '../rehearsal/graph.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import { fillParts } from '../script/fill.ts';
import { linesInUse } from '../script/lines-in-use.ts';
import type { Line, Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import type { Invitation } from './invitation.ts';
import { sayableFacts, toldFacts } from './told-facts.ts';

type Asked = { rehearsal: Rehearsal; script: Script; graph: Graph; speech: Speech };

/** The words for this call that a partner may see; what is private on a card is private here. */
export function spokenLines({
  rehearsal,
  script,
  graph,
}: Pick<Asked, 'rehearsal' | 'script' | 'graph'>): Line[] {
  const draft = script.channels[graph.channel] ?? script.channels.call;
  const facts = toldFacts(rehearsal);
  const ticked = new Set(facts.pay === undefined ? [] : (['pay'] as const));
  return draft ? linesInUse(draft, facts).filter((line) => mayPrint(line, ticked)) : [];
}

/** What somebody is sent so that they can play the employer of this rehearsal, and no more than that. */
export function invitationTo(
  { rehearsal, script, graph, speech }: Asked,
  key: string,
  language: string,
): Invitation {
  const facts = toldFacts(rehearsal);
  const spoken = spokenLines({ rehearsal, script, graph });
  const lines: Partial<Record<Moment, string>> = {};
  for (const { moment, parts } of spoken) {
    const words = fillParts(parts, facts, speech).trim();
    if (words !== '') lines[moment] = lines[moment] === undefined ? words : `${lines[moment]} ${words}`;
  }
  const said = sayableFacts(graph, [], facts);
  return {
    key,
    language,
    call: rehearsal.scenario,
    facts: Object.fromEntries(said.map((fact) => [fact, facts[fact] ?? ''])),
    lines,
    seed: rehearsal.options.seed,
  };
}
