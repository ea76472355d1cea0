import type { Facts } from '../../src/domain/library/ids.ts';
import { MOVES } from '../../src/domain/library/ids.ts';
import { type Call, isOver } from '../../src/domain/rehearsal/call.ts';
import type { Graph, Offer } from '../../src/domain/rehearsal/graph.ts';
import { offersOf } from '../../src/domain/rehearsal/offers.ts';
import { replyTo } from '../../src/domain/rehearsal/reply-to.ts';
import { startCall } from '../../src/domain/rehearsal/start-call.ts';
import { chance } from '../bench/chance.ts';

/** The callers of FORMATS 10. */
export const CALLERS = ['good', 'poor', 'random'] as const;
export type Caller = (typeof CALLERS)[number];

/** No call of ours is longer, however it is played. */
const MOST_REPLIES = 300;
/** No turn has an edge for it, so its `otherwise` is taken. */
const SOMETHING_ELSE = 'other';

/** One call, played by this kind of caller. The same seed is the same call. */
export function walk(graph: Graph, facts: Facts, caller: Caller, seed: number): Call {
  const random = chance(Math.imul(seed + 1, 0x9e3779b1));
  let call = startCall(graph, facts, { seed, surprises: 'some' });
  for (let replies = 0; replies < MOST_REPLIES && !isOver(call); replies++)
    call = replyTo(call, REPLIES[caller](offersOf(call), random));
  return call;
}

const one = (moves: readonly string[], random: () => number): string | undefined =>
  moves[Math.floor(random() * moves.length)];
const movesOf = (offers: readonly Offer[]) => offers.map(({ move }) => move);

const REPLIES: Record<Caller, (offers: readonly Offer[], random: () => number) => string> = {
  good: (offers, random) => {
    const good = movesOf(offers.filter(({ edge }) => edge.good));
    const choice = random() < 0.85 && good.length > 0 ? good : movesOf(offers);
    return one(choice, random) ?? SOMETHING_ELSE;
  },
  poor: (offers, random) => {
    const poor = movesOf(offers.filter(({ edge }) => !edge.good));
    const choice = random() < 0.7 ? [...poor, SOMETHING_ELSE] : movesOf(offers);
    return one(choice, random) ?? SOMETHING_ELSE;
  },
  random: (_, random) => one(MOVES, random) ?? SOMETHING_ELSE,
};
