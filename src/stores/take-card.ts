import type { Card } from '../domain/card/card.ts';
import { cardFromGiven } from '../domain/card/card-from-given.ts';
import type { Printed } from '../domain/card/printed.ts';
import { type CardRule, readCard } from '../storage/read-card.ts';

/** The card in the text of a file or of a QR code that somebody gave; nothing is stored. */
export async function takeCard(
  text: string,
  around: Pick<Printed, 'always' | 'speech'>,
): Promise<{ card: Card } | { rule: CardRule }> {
  const read = await readCard(text);
  return 'rule' in read ? read : { card: cardFromGiven(read.card, around) };
}
