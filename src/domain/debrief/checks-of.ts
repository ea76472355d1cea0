import type { Graph } from '../rehearsal/graph.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import { CHECKS, type Check, type CheckId } from './check.ts';
import { contactCheck } from './contact-check.ts';
import { endCheck } from './end-check.ts';
import { isDrill } from './practice/drill-id.ts';
import { saidCheck } from './said-check.ts';

/**
 * What was said in a call and what was not, each with the turn it rests on. No score, and none of it for a drill, which is
 * one turn. Without the graph (the scenario has changed since) there are only things that were said.
 */
export const checksOf = (rehearsal: Rehearsal, graph: Graph | undefined): Check[] =>
  isDrill(rehearsal) ? [] : CHECKS.flatMap((check) => checkOf(check, rehearsal, graph) ?? []);

function checkOf(check: CheckId, rehearsal: Rehearsal, graph: Graph | undefined): Check | undefined {
  if (check === 'contact') return contactCheck(rehearsal, graph);
  if (check === 'end') return endCheck(rehearsal);
  const found = saidCheck(check, rehearsal, graph);
  // who is rung does not have to say who they are
  const isTheirs = graph?.direction === 'in' && (check === 'name' || check === 'position');
  return isTheirs && found?.is !== 'yes' ? undefined : found;
}
