import type { Facts } from '../library/ids.ts';
import type { Call } from './call.ts';
import type { Graph } from './graph.ts';
import type { Options } from './rehearsal.ts';
import { replyTo } from './reply-to.ts';
import { startCall } from './start-call.ts';

/** A whole rehearsal again from its seed and replies: the same call, always. Replies after an end are passed over. */
export const playReplies = (graph: Graph, facts: Facts, options: Options, moves: readonly string[]): Call =>
  moves.reduce(replyTo, startCall(graph, facts, options));
