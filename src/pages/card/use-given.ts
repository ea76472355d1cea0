import { useEffect, useState } from 'react';
import type { Card } from '../../domain/card/card.ts';
import { giveCard } from '../../stores/give-card.ts';

/** A card as the text that is given away; undefined until it is made, `failed` where the browser cannot. */
export function useGiven(card: Card | undefined): { text: string } | 'failed' | undefined {
  const [made, setMade] = useState<{ card: Card; given: { text: string } | 'failed' }>();
  useEffect(() => {
    if (!card) return;
    let left = false;
    void giveCard(card).then(
      (text) => left || setMade({ card, given: { text } }),
      () => left || setMade({ card, given: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [card]);
  // what was made for other words is not given for these
  return made?.card === card ? made?.given : undefined;
}
