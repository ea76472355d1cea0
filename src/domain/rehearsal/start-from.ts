import type { Speech } from '../script/speech.ts';
import type { Graph } from './graph.ts';
import { playReplies } from './play-replies.ts';
import type { Rehearsal } from './rehearsal.ts';
import { withReplies } from './with-replies.ts';

/** A new rehearsal that stands at turn `at` (an index into the transcript): the same replies, cut. */
export function startFrom(rehearsal: Rehearsal, at: number, graph: Graph, speech: Speech): Rehearsal {
  const { mirror: _mirror, ...begun } = rehearsal;
  const replies = rehearsal.replies.slice(0, at);
  const moves = replies.map(({ move }) => move);
  const call = playReplies(graph, rehearsal.facts, rehearsal.options, moves);
  return withReplies(begun, call, replies, speech);
}
