import type { Speech } from '../script/speech.ts';
import type { Graph } from './graph.ts';
import { playReplies } from './play-replies.ts';
import type { Rehearsal } from './rehearsal.ts';
import { withReplies } from './with-replies.ts';

/** One step back: the last reply is taken back, and kept as tried. Undefined at the first turn. */
export function stepBack(rehearsal: Rehearsal, graph: Graph, speech: Speech): Rehearsal | undefined {
  const last = rehearsal.replies.at(-1);
  if (!last) return undefined;
  const replies = rehearsal.replies.slice(0, -1);
  const moves = replies.map(({ move }) => move);
  const call = playReplies(graph, rehearsal.facts, rehearsal.options, moves);
  const tried = [...(last.tried ?? []), { move: last.move, ...(last.text ? { text: last.text } : {}) }];
  return {
    ...withReplies(rehearsal, call, replies, speech),
    here: {
      tried,
      ...(last.blank ? { blank: true as const } : {}),
      ...(last.peeked ? { peeked: true as const } : {}),
    },
  };
}
