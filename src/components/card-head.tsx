import type { Card } from '../domain/card/card.ts';
import { gapName } from '../words/card.ts';
import { Gap } from './card-runs.tsx';

/** Whom one calls, and the number to dial. */
export function CardHead({ title, number }: Pick<Card, 'title' | 'number'>) {
  return (
    <header className="card-head">
      <b dir="auto">{'text' in title ? title.text : <Gap name={gapName(title.missing)} />}</b>
      <b className="num">{'text' in number ? number.text : <Gap name={gapName(number.missing)} />}</b>
    </header>
  );
}
