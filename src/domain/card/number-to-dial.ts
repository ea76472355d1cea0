import type { Facts } from '../library/ids.ts';
import { isKnown } from '../script/fill.ts';
import type { Speech } from '../script/speech.ts';
import type { Headline } from './card.ts';

/** The number to dial, with the extension behind an "x", as it is written on a business card. */
export function numberToDial(facts: Facts, speech: Speech): Headline {
  if (!isKnown(facts, 'employerPhone')) return { missing: 'employerPhone' };
  const typed = (facts.employerPhone ?? '').trim();
  const number = speech.number?.(typed, 'employerPhone') ?? typed;
  const extension = (facts.extension ?? '').trim();
  if (extension === '') return { text: number };
  return { text: /^\d/.test(extension) ? `${number} x ${extension}` : `${number}, ${extension}` };
}
