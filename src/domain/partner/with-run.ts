import type { Call } from '../rehearsal/call.ts';
import type { Graph } from '../rehearsal/graph.ts';
import { lineIdOf, ownLine } from '../rehearsal/own-line.ts';
import type { Rehearsal, Reply } from '../rehearsal/rehearsal.ts';
import { replyTo } from '../rehearsal/reply-to.ts';
import { startCall } from '../rehearsal/start-call.ts';
import { usesLine } from '../rehearsal/uses-line.ts';
import { withReplies } from '../rehearsal/with-replies.ts';
import type { Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import type { Note, Noted, PartnerRun } from './partner-run.ts';
import { SOMETHING_ELSE, tapsAt } from './taps-at.ts';
import { toldFacts } from './told-facts.ts';

/** The first turn of a rehearsal that somebody else plays, as they see it. */
export const startForPartner = (rehearsal: Rehearsal, graph: Graph): Call =>
  startCall(graph, toldFacts(rehearsal), rehearsal.options);

type Around = {
  graph: Graph;
  script: Script;
  speech: Speech;
  sentences: { keep: string[]; change: string[] };
};

/**
 * The rehearsal that waited for a partner, with what came back: played again, so that its transcript is what they said. There
 * are no words of the replies, since nobody wrote them down.
 */
export function withRun(
  rehearsal: Rehearsal,
  { noted, ...said }: PartnerRun,
  { graph, script, speech, sentences }: Around,
): Rehearsal {
  let call = startForPartner(rehearsal, graph);
  const replies: Reply[] = [];
  for (const note of noted) {
    replies.push(replyFrom(note, call, script, rehearsal.facts));
    call = replyTo(call, note.move);
  }
  const keep = wordsOf(said.keep, sentences.keep);
  const change = wordsOf(said.change, sentences.change);
  return {
    ...withReplies(rehearsal, call, replies, speech),
    partner: {
      ...rehearsal.partner,
      ...(keep === undefined ? {} : { keep }),
      ...(change === undefined ? {} : { change }),
    },
  };
}

function replyFrom({ move, stumbled }: Noted, call: Call, script: Script, facts: Rehearsal['facts']): Reply {
  const lineId = lineIdOf(ownLine(call.turn, script, facts, call.setting.graph.channel));
  const tap = tapsAt(call).find((each) => each.move === move);
  const isReply = tap?.is === 'listed' || move === SOMETHING_ELSE;
  return {
    move,
    stage: 'full',
    ...(lineId !== undefined && isReply && usesLine(call, move) ? { lineId } : {}),
    ...(stumbled ? { stumbled: true as const } : {}),
  };
}

function wordsOf(note: Note | undefined, sentences: readonly string[]): string | undefined {
  const words = note && ('pick' in note ? sentences[note.pick] : note.text.trim());
  return words === '' ? undefined : words;
}
