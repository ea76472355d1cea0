import { beginRehearsal } from '../../../src/domain/rehearsal/begin-rehearsal.ts';
import type { Call } from '../../../src/domain/rehearsal/call.ts';
import type { Graph } from '../../../src/domain/rehearsal/graph.ts';
import { playReplies } from '../../../src/domain/rehearsal/play-replies.ts';
import type { Options, Rehearsal, Reply } from '../../../src/domain/rehearsal/rehearsal.ts';
import { takeReply } from '../../../src/domain/rehearsal/take-reply.ts';
import { speech } from '../script/speech-for-tests.ts';

export const begin = (graph: Graph, options: Partial<Options> = {}): Rehearsal =>
  beginRehearsal(
    {
      scriptId: 'script',
      scenario: { id: graph.id, hash: 'hash' },
      facts: { employer: 'Acme' },
      options: { seed: 1, surprises: 'none', ...options },
    },
    graph,
    speech,
  );

/** Where a stored rehearsal stands, from what is stored of it. */
export const callOf = ({ facts, options, replies }: Rehearsal, graph: Graph): Call =>
  playReplies(
    graph,
    facts,
    options,
    replies.map(({ move }) => move),
  );

/** The rehearsal after one more reply. */
export const say = (
  rehearsal: Rehearsal,
  graph: Graph,
  reply: Partial<Reply> & Pick<Reply, 'move'>,
): Rehearsal => takeReply(rehearsal, callOf(rehearsal, graph), { stage: 'full', ...reply }, speech).rehearsal;

export const sayAll = (rehearsal: Rehearsal, graph: Graph, moves: string): Rehearsal =>
  moves.split(' ').reduce((so, move) => say(so, graph, { move }), rehearsal);

/** "pickup greet > about push > bye": what was said to what, as it is stored. */
export const showTranscript = ({ transcript }: Rehearsal): string =>
  transcript.map(({ turn, reply }) => (reply ? `${turn} ${reply.move}` : turn)).join(' > ');
