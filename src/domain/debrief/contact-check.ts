import type { Edge, Graph, Turn } from '../rehearsal/graph.ts';
import { moveOf } from '../rehearsal/prepare-scenario.ts';
import type { Rehearsal, TranscriptTurn } from '../rehearsal/rehearsal.ts';
import type { Check } from './check.ts';
import { gainedIn, nameIn } from './gained-in.ts';
import { wordsOf } from './words-of.ts';

/**
 * Did they say whom to ask for? A no only where a question would have got the name, none was put, and the caller did not
 * know it before.
 */
export function contactCheck(
  { transcript, facts, outcome }: Rehearsal,
  graph: Graph | undefined,
): Check | undefined {
  const got = gainedIn(transcript, nameIn(graph)).find(({ gain }) => gain === 'contact-name');
  if (got) return { check: 'contact', at: got.at, is: 'yes', from: 'them' };
  if (transcript.some(({ gains }) => gains?.['contact-name'] !== undefined)) return undefined;
  const spoke = transcript.some(({ reply }) => reply && wordsOf(reply));
  if (outcome === undefined || !spoke || facts.contact || transcript.some(mayAsk)) return undefined;
  const at = transcript.findIndex(({ turn, reply }) => reply && wouldTell(graph?.turns.get(turn)));
  return at < 0 ? undefined : { check: 'contact', at, is: 'no', from: 'said' };
}

const wouldTell = (turn: Turn | undefined): boolean =>
  turn?.moves.some(
    ({ move, edge }) => move === 'ask-right-person' && edge.good && !edge.when && gives(edge),
  ) ?? false;

const gives = ({ gains, to }: Edge): boolean =>
  gains?.['contact-name'] !== undefined || (to !== 'back' && to.gains?.['contact-name'] !== undefined);

/** A reply that asks who hires, or that could, taken back or not. */
function mayAsk({ reply }: TranscriptTurn): boolean {
  if (!reply) return false;
  const moves = [reply.move, ...(reply.tried ?? []).map(({ move }) => move)].map(moveOf);
  const texts = [wordsOf(reply)?.words, ...(reply.tried ?? []).map(({ text }) => text)];
  return (
    moves.includes('ask-right-person') || texts.some((text) => text !== undefined && ASKS_WHO.test(text))
  );
}
const ASKS_WHO = /\b(who|whom|whose|name|person|someone|somebody)\b/i;
