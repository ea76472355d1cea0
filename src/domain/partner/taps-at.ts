import type { Call } from '../rehearsal/call.ts';
import type { Offer, Turn } from '../rehearsal/graph.ts';
import { isMachine } from '../rehearsal/is-machine.ts';
import { offersOf } from '../rehearsal/offers.ts';
import { surpriseMove, throwable } from '../rehearsal/throwable.ts';

/**
 * What a partner may tap at a turn. `move` is what the engine is told. `listed`: one of the replies that the turn lists.
 * `acts`: hear it again, something else, they hung up. `surprise`: thrown before a reply was heard.
 */
export type Tap =
  | { is: 'listed'; move: string; offer: Offer }
  | { is: 'act'; move: 'ask-repeat' | 'hang-up' | typeof SOMETHING_ELSE }
  | { is: 'surprise'; move: string; turn: Turn };

/** No turn lists it, so its `otherwise` is taken. */
export const SOMETHING_ELSE = 'other';

/** Everything a partner may tap now, in an order that never changes: the words that are read aloud count by it. */
export function tapsAt(call: Call): Tap[] {
  const offers = offersOf(call);
  const isListed = (move: string) => offers.some((offer) => offer.move === move);
  const acts = [
    ...(isMachine(call) ? [] : (['ask-repeat'] as const)),
    ...(call.turn.otherwise ? ([SOMETHING_ELSE] as const) : []),
    'hang-up' as const,
  ];
  return [
    ...offers.map((offer): Tap => ({ is: 'listed', move: offer.move, offer })),
    ...acts.filter((move) => !isListed(move)).map((move): Tap => ({ is: 'act', move })),
    ...throwable(call).map(({ turn }): Tap => ({ is: 'surprise', move: surpriseMove(turn), turn })),
  ];
}
