import type { Facts } from '../library/ids.ts';
import { isFactPart, type Part } from '../library/parts.ts';
import { isKnown } from './fill.ts';

const isContact = (part: Part): boolean => isFactPart(part) && part.fact === 'contact';

/** How the name of the person one asks for is said, where these parts hold that name; the name itself may be a hard one. */
export const sayingOf = (parts: readonly Part[], facts: Facts): string | undefined =>
  parts.some(isContact) && isKnown(facts, 'contact') && isKnown(facts, 'sayContact')
    ? facts.sayContact?.trim()
    : undefined;

/** The parts with it in brackets behind the name: "Lee Okafor (lee oh-KAH-for)". */
export function withSaying(parts: readonly Part[], saying: string): Part[] {
  const at = parts.findIndex(isContact);
  return [...parts.slice(0, at + 1), { text: ` (${saying})`, cue: true }, ...parts.slice(at + 1)];
}
