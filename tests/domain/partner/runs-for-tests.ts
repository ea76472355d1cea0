import type { Facts } from '../../../src/domain/library/ids.ts';
import { type Noted, notableAt, type PartnerRun } from '../../../src/domain/partner/partner-run.ts';
import { type Call, isOver } from '../../../src/domain/rehearsal/call.ts';
import type { Graph } from '../../../src/domain/rehearsal/graph.ts';
import { replyTo } from '../../../src/domain/rehearsal/reply-to.ts';
import { startCall } from '../../../src/domain/rehearsal/start-call.ts';
import { chance } from '../../bench/chance.ts';

export const FACTS: Facts = { employer: 'Acme', position: 'cook', name: 'Ana Morales' };

/** The first turn of a call that somebody else plays. */
export const startOf = (graph: Graph, seed: number): Call =>
  startCall(graph, FACTS, { seed, surprises: 'none' });

/** A caller as they are: mostly the right thing, now and then "say that again", a surprise, something else. */
const weightOf = ({ move, stumbled }: Noted, call: Call): number => {
  const isGood = call.turn.moves.some((offer) => offer.move === move && offer.edge.good);
  const weight = move === 'hang-up' ? 0.05 : isGood ? 6 : move === 'ask-repeat' ? 0.7 : 1;
  return stumbled ? weight / 3 : weight;
};

function noteAt(call: Call, random: () => number): Noted | undefined {
  const notable = notableAt(call).map((note) => ({ note, weight: weightOf(note, call) }));
  let left = random() * notable.reduce((sum, { weight }) => sum + weight, 0);
  return notable.find(({ weight }) => {
    left -= weight;
    return left < 0;
  })?.note;
}

/** A whole call as a partner may note it, or as much of it as `most` allows. The same seed is the same call. */
export function anyRun(start: Call, seed: number, most = 300): PartnerRun {
  const random = chance(Math.imul(seed + 1, 0x9e3779b1));
  const noted: Noted[] = [];
  for (let call = start; !isOver(call) && noted.length < most; ) {
    const note = noteAt(call, random);
    if (!note) break;
    noted.push(note);
    call = replyTo(call, note.move);
  }
  const picked = (of: number) => (of < 16 ? { pick: of } : undefined);
  const keep = picked(Math.floor(random() * 17));
  const change = picked(Math.floor(random() * 17));
  return { noted, ...(keep ? { keep } : {}), ...(change ? { change } : {}) };
}
