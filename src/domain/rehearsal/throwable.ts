import { type Call, isOver, wasHeard } from './call.ts';
import type { Surprise, Turn } from './graph.ts';

const THROWN = 'surprise/';

/** What stands among the replies where a surprise was thrown: "surprise/bad-line". */
export const surpriseMove = (turn: Turn): string => THROWN + turn.id;

/** The surprise that this throws now, if it may be thrown. */
export const thrownBy = (call: Call, move: string): Surprise | undefined =>
  move.startsWith(THROWN) ? throwable(call).find(({ turn }) => surpriseMove(turn) === move) : undefined;

/**
 * The surprises that whoever plays the employer may throw now, by the rules of those that come by themselves: each once,
 * none within another, none where the author keeps it away.
 */
export const throwable = (call: Call): Surprise[] =>
  call.interrupted || isOver(call)
    ? []
    : call.setting.graph.events.filter(
        (event) => call.step + 1 >= event.at && !event.notIn.has(call.turn) && !wasHeard(call, event.turn),
      );
