import type { GivenCard } from '../domain/card/given-card.ts';
import { packText } from './pack-text.ts';

/** How the text of a card begins, so that a file or a QR code of something else is told from it. */
export const CARD_PREFIX = 'callback-card:';

/** The version of what is in it. */
export const CARD_VERSION = 1;

/** A card as the text of a file or of a QR code. */
export const packCard = async (card: GivenCard): Promise<string> =>
  CARD_PREFIX + (await packText(JSON.stringify({ v: CARD_VERSION, ...card })));
