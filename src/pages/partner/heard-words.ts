import type { MoveEntry } from '../../domain/library/schemas.ts';
import type { Tap } from '../../domain/partner/taps-at.ts';
import { isMove, moveOf } from '../../domain/rehearsal/prepare-scenario.ts';
import { PARTNER } from '../../words/partner.ts';

/**
 * What one hears when the caller does this: what the move does, in the words of the library; the call's own words for it
 * where that would stand twice, or where it is a key that is pressed.
 */
export function heardWords(
  taps: readonly Tap[],
  moves: readonly MoveEntry[],
  channel: 'call' | 'visit',
): string[] {
  const does = (move: string) => moves.find(({ id }) => id === moveOf(move))?.does ?? move;
  const isAlone = (move: string) => taps.filter((tap) => moveOf(tap.move) === moveOf(move)).length === 1;
  return taps.map((tap) => {
    if (tap.move === 'hang-up') return channel === 'visit' ? PARTNER.leaves : PARTNER.hangsUp;
    if (tap.move === 'ask-repeat') return PARTNER.again;
    if (tap.is !== 'listed') return PARTNER.somethingElse;
    const { label } = tap.offer.edge;
    return label !== undefined && (!isMove(tap.move) || !isAlone(tap.move)) ? label : does(tap.move);
  });
}
