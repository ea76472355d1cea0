import type { Speech } from '../script/speech.ts';
import type { Graph } from './graph.ts';
import type { Rehearsal } from './rehearsal.ts';
import { startCall } from './start-call.ts';
import { withReplies } from './with-replies.ts';

/** A rehearsal at its first turn. The facts are kept as they are now, so that it can be replayed to the letter. */
export function beginRehearsal(
  start: Pick<Rehearsal, 'scriptId' | 'startedAt' | 'scenario' | 'facts' | 'options' | 'heard'>,
  graph: Graph,
  speech: Speech,
): Rehearsal {
  const call = startCall(graph, start.facts, start.options);
  return withReplies({ ...start, replies: [], transcript: [] }, call, [], speech);
}
