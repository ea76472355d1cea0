import type { Card } from '../domain/card/card.ts';
import { givenCardOf } from '../domain/card/given-card.ts';
import { packCard } from '../storage/pack-card.ts';

/** A card as the text of a file or of a QR code: what it prints, and nothing else. */
export const giveCard = (card: Card): Promise<string> => packCard(givenCardOf(card));
