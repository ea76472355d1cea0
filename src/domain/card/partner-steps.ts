import type { Facts } from '../library/ids.ts';
import { type Call, isOver } from '../rehearsal/call.ts';
import type { Graph, Offer, Person } from '../rehearsal/graph.ts';
import { offersOf, ownMove } from '../rehearsal/offers.ts';
import { ownLine } from '../rehearsal/own-line.ts';
import { replyTo } from '../rehearsal/reply-to.ts';
import { saysOf } from '../rehearsal/says-of.ts';
import { startCall } from '../rehearsal/start-call.ts';
import type { Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import type { Run } from './card.ts';
import { mayPrint } from './private-topic.ts';
import { runsOf } from './runs-of.ts';

/**
 * One thing that somebody says who plays the employer. `says` is empty at a sound. `listenFor`: what the caller should do
 * now; none at the end. `plan`: the caller's own words for it. `otherwise`: what to say when they do something else.
 */
export type PartnerStep = {
  person?: Person;
  says: string;
  listenFor?: Offer;
  plan: Run[];
  otherwise?: string;
};

/** No practice call of the library is longer when every reply is good; one that goes round in a ring ends here. */
const MOST_STEPS = 40;

/**
 * The employer's side of a practice call, in the order in which it goes when the caller uses their own lines. Private
 * words of the caller are left off: the sheet is in somebody else's hand.
 */
export function partnerSteps(graph: Graph, script: Script, facts: Facts, speech: Speech): PartnerStep[] {
  const steps: PartnerStep[] = [];
  let call: Call | undefined = startCall(graph, facts, { seed: 0, surprises: 'none' });
  while (call && steps.length < MOST_STEPS) {
    const own: Offer | undefined = isOver(call) ? undefined : ownMove(offersOf(call));
    steps.push(stepAt(call, own, script, speech));
    call = own && replyTo(call, own.move);
  }
  return steps;
}

function stepAt(call: Call, own: Offer | undefined, script: Script, speech: Speech): PartnerStep {
  const { graph, facts } = call.setting;
  const { who, otherwise } = call.turn;
  const person = who === undefined ? undefined : graph.people[who];
  return {
    ...(person ? { person } : {}),
    says: saysOf(call, speech),
    ...(own ? { listenFor: own } : {}),
    plan: own ? planAt(call, script, facts, speech) : [],
    ...(own && otherwise ? { otherwise: saysOf(replyTo(call, 'something-else'), speech) } : {}),
  };
}

function planAt(call: Call, script: Script, facts: Facts, speech: Speech): Run[] {
  const own = ownLine(call.turn, script, facts, call.setting.graph.channel);
  const lines = own.kind === 'answer' ? [own.answer] : own.kind === 'lines' ? own.lines : [];
  const printed = lines.filter((line) => mayPrint(line));
  return runsOf(
    printed.map(({ parts }) => parts),
    { facts, speech, words: 'full' },
  );
}
