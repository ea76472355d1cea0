import * as v from 'valibot';
import type { GivenCard } from '../domain/card/given-card.ts';
import { rowOf } from '../domain/card/row-of.ts';
import { givenCardSchema } from './given-card-schema.ts';
import { CARD_PREFIX, CARD_VERSION } from './pack-card.ts';
import { type UnpackRule, unpackText } from './unpack-text.ts';

/** The most bytes that the text of one card may have: ten times a long one. */
const LIMIT = 64_000;

/** Why something is not taken as a card. */
export type CardRule = UnpackRule | 'not-ours';

/** Reads the text of a file or of a QR code. Nothing of it is taken unless all of it is sound. */
export async function readCard(packed: string): Promise<{ card: GivenCard } | { rule: CardRule }> {
  const text = packed.slice(0, 3 * LIMIT).trim();
  if (!text.startsWith(CARD_PREFIX)) return { rule: 'not-ours' };
  const opened = await unpackText(text.slice(CARD_PREFIX.length), LIMIT);
  return 'rule' in opened ? opened : cardIn(opened.text);
}

function cardIn(json: string): { card: GivenCard } | { rule: CardRule } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { rule: 'damaged' };
  }
  const version = v.safeParse(v.object({ v: v.number() }), value);
  if (version.success && version.output.v > CARD_VERSION) return { rule: 'newer' };
  const read = v.safeParse(givenCardSchema, value);
  if (!read.success) return { rule: 'damaged' };
  const { v: _, ...card } = read.output;
  return isEachOnce(card) ? { card } : { rule: 'damaged' };
}

/** Rows are laid out by their keys, so no two may be for the same thing. */
function isEachOnce({ front, back }: GivenCard): boolean {
  const keys = [...front, ...back].map(({ name, runs }) => rowOf(name, runs).key);
  return new Set(keys).size === keys.length;
}
