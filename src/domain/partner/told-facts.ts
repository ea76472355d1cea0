import { FACTS, type FactName, type Facts } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import type { Graph } from '../rehearsal/graph.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import { isKnown } from '../script/fill.ts';

/** What a partner is not told unless the person ticks it: nobody needs it to play the employer. */
export const KEPT_BACK: readonly FactName[] = ['phone', 'email', 'pay'];

/** Who asks, and whom they play: the first thing on a partner's page. */
const NAMED: readonly FactName[] = ['name', 'employer'];

/** The known facts that a call or these words say, in the order of the facts: what may be told, or left out. */
export function sayableFacts(
  graph: Graph,
  words: readonly { parts: readonly Part[] }[],
  facts: Facts,
): FactName[] {
  const turns = [...graph.turns.values()].flatMap(({ says, gains, moves }) => [
    ...says,
    ...Object.values(gains ?? {}),
    ...moves.flatMap(({ edge }) => Object.values(edge.gains ?? {})),
  ]);
  const said = new Set([...NAMED, ...[...turns, ...words.map(({ parts }) => parts)].flatMap(factsIn)]);
  return FACTS.filter((fact) => said.has(fact) && isKnown(facts, fact));
}

const factsIn = (parts: readonly Part[]): FactName[] => parts.filter(isFactPart).map(({ fact }) => fact);

/** The facts of a rehearsal but for those that the partner was not told: what they said goes by these. */
export const toldFacts = ({ facts, partner }: Pick<Rehearsal, 'facts' | 'partner'>): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !partner?.without?.includes(fact as FactName)));
