import type { Speech } from '../script/speech.ts';
import type { Graph } from './graph.ts';
import type { Rehearsal } from './rehearsal.ts';
import { stepBack } from './step-back.ts';

/** Back to turn `at` of this call, an index into the transcript: step by step, what was replied there is kept as tried. */
export function backTo(rehearsal: Rehearsal, at: number, graph: Graph, speech: Speech): Rehearsal {
  let there = rehearsal;
  while (there.replies.length > at) {
    const before = stepBack(there, graph, speech);
    if (!before) break;
    there = before;
  }
  return there;
}
