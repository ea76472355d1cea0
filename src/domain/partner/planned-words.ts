import { mayPrint } from '../card/private-topic.ts';
import type { Moment } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';
import type { Graph } from '../rehearsal/graph.ts';
import { hasWords } from '../rehearsal/own-line.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import { fillParts } from '../script/fill.ts';
import { linesInUse } from '../script/lines-in-use.ts';
import type { Answer, Line, Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import { toldFacts } from './told-facts.ts';

/** Words that a partner may see: a line of the draft, or the answer to something they say. */
export type PlannedWords = { says: string } & ({ moment: Moment } | { response: string });

/** The same where the person has them: with the id of the line or answer. */
export type ShownWords = PlannedWords & { id: string };

type Asked = { rehearsal: Rehearsal; script: Script; graph: Graph };

/**
 * The lines for this call, and the answers to what is said in it, that a partner may see; what is private on a card is
 * private here.
 */
export function spokenWords({ rehearsal, script, graph }: Asked): { lines: Line[]; answers: Answer[] } {
  const draft = script.channels[graph.channel] ?? script.channels.call;
  const facts = toldFacts(rehearsal);
  const ticked = new Set(facts.pay === undefined ? [] : (['pay'] as const));
  const isTold = (words: Line | Answer) => mayPrint(words, ticked);
  const said = new Set([...graph.turns.values()].map(({ response }) => response));
  const isMet = ({ response }: Answer, at: number, all: readonly Answer[]) =>
    said.has(response) && all.findIndex((each) => each.response === response) === at;
  return {
    lines: draft ? linesInUse(draft, facts).filter(isTold) : [],
    answers: script.answers
      .filter(({ parts }) => hasWords(parts))
      .filter(isMet)
      .filter(isTold),
  };
}

/** Those words filled with what the partner is told, the lines first. Empty ones are left out. */
export function shownWords(asked: Asked, speech: Speech): ShownWords[] {
  const facts = toldFacts(asked.rehearsal);
  const { lines, answers } = spokenWords(asked);
  const says = (parts: readonly Part[]) => fillParts(parts, facts, speech).trim();
  return [
    ...lines.map(({ id, moment, parts }) => ({ id, moment, says: says(parts) })),
    ...answers.map(({ id, response, parts }) => ({ id, response, says: says(parts) })),
  ].filter((each) => each.says !== '');
}
