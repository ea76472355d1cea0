import type { FactName } from '../library/ids.ts';
import type { Card } from './card.ts';

/** The facts for which a rule to write on is printed, each once, in the order they stand on the card. */
export function missingOnCard({ title, number, front, back }: Card): FactName[] {
  const heads = [title, number].flatMap((head) => ('missing' in head ? [head.missing] : []));
  const gaps = [...front, ...back]
    .flatMap(({ runs }) => runs)
    .flatMap((run) => ('gap' in run && run.gap !== 'typed' ? [run.gap] : []));
  return [...new Set([...heads, ...gaps])];
}
