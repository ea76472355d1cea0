import type { Call } from './call.ts';
import { DRAW, draw } from './draw.ts';
import type { Offer } from './graph.ts';
import { offersOf, ownMove } from './offers.ts';

/** These are always in reach elsewhere. */
const ELSEWHERE: readonly string[] = ['hang-up', 'ask-repeat'];

/** The most that are shown at once. */
const MOST = 5;

/**
 * What the person may pick besides their own line at this turn: at most five, in an order drawn by seed and step, one
 * good one always among them. Without poor ones when `poor` is false: the first call offers nothing that goes wrong.
 */
export function picksOf(call: Call, { poor }: { poor: boolean }): Offer[] {
  const offers = offersOf(call);
  const own = ownMove(offers);
  const others = offers.filter(
    (offer) => offer !== own && !ELSEWHERE.includes(offer.move) && (poor || offer.edge.good),
  );
  const { seed } = call.setting.options;
  const drawn = others
    .map((offer, index) => ({ offer, at: draw(seed, call.step * 64 + index, DRAW.picks) }))
    .sort((one, other) => one.at - other.at)
    .map(({ offer }) => offer);
  const shown = drawn.slice(0, MOST);
  const good = drawn.find((offer) => offer.edge.good);
  if (!good || shown.some((offer) => offer.edge.good)) return shown;
  return [...shown.slice(0, MOST - 1), good];
}
