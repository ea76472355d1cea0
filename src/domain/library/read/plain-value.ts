import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Rule } from '../finding-sentence.ts';

/** Where a thing's name and its value begin in the text. */
export type Spot = { key: number; value: number };

/** For each list and mapping that was read, where each of its entries stands. */
export type Spots = Map<object, Map<string | number, Spot>>;

/** `other` is where its twin stands. Offsets are into the text. */
export type Slip = { rule: Rule; at: number; values: Readonly<Record<string, string>>; other?: number };

export type Read = { value: unknown; spots: Spots; slips: Slip[] };

/** After so many nothing more is learned. */
const MOST_SLIPS = 100;

/** So many characters behind a text are looked at for a remark. */
const MOST_SPACE = 100;

/** A name and its value without a space between them. */
export const JOINED = /^([a-z][\w-]*):([^\s/:].*)$/i;

/** Names that mean something to JavaScript; they are refused, not dropped. */
const REFUSED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * The plain value of a document: lists, mappings, texts, numbers, true, false and null. Anchors, aliases and tags are
 * not read: in our files they are texts whose quotes were forgotten.
 */
export function plainValue(doc: Document.Parsed, text: string): Read {
  const spots: Spots = new Map();
  const slips: Slip[] = [];
  const slip = (rule: Rule, at: number, more: Partial<Slip> = {}) => {
    if (slips.length < MOST_SLIPS) slips.push({ rule, at, values: {}, ...more });
  };

  const list = (items: readonly unknown[]): unknown[] => {
    const value: unknown[] = [];
    const places = new Map<number, Spot>();
    items.forEach((item, index) => {
      const at = startOf(item);
      places.set(index, { key: at, value: at });
      value.push(read(item));
    });
    spots.set(value, places);
    return value;
  };

  const mapping = (pairs: readonly { key: unknown; value: unknown }[]): Record<string, unknown> => {
    const value: Record<string, unknown> = {};
    const places = new Map<string, Spot>();
    for (const pair of pairs) {
      const at = startOf(pair.key);
      const name = nameOf(pair.key);
      const twin = name === undefined ? undefined : places.get(name);
      const joined = JOINED.exec(name ?? '');
      // {{name}} without quotes is a mapping whose only name is a mapping
      if (name === undefined) slip(isMap(pair.key) ? 'yaml-brace' : 'yaml-key', at);
      else if (REFUSED.includes(name)) slip('yaml-refused-key', at, { values: { name } });
      else if (joined) slip('yaml-space', at, { values: { name: joined[1] ?? '', said: joined[2] ?? '' } });
      else if (twin) slip('yaml-twice', at, { values: { name }, other: twin.key });
      else {
        places.set(name, { key: at, value: pair.value ? startOf(pair.value) : at });
        value[name] = read(pair.value);
      }
    }
    spots.set(value, places);
    return value;
  };

  const read = (node: unknown): unknown => {
    if (isAlias(node) || hasProps(node)) slip('yaml-quote', startOf(node));
    if (isMap(node)) return mapping(node.items);
    if (isSeq(node)) return list(node.items);
    const cut = isScalar(node) ? cutAt(node, text) : undefined;
    if (cut !== undefined) slip('yaml-hash', cut);
    return isScalar(node) ? node.value : null;
  };

  return { value: read(doc.contents), spots, slips };
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** A number sign, and how far before it the words end. Behind it YAML reads a remark. */
const REMARK = /^[ \t]*#(\S?)/;

/**
 * Where a text without quotes is cut short by a number sign. That is meant as a remark only behind one bare word
 * (`channel: call # or visit`), with a space after the sign.
 */
function cutAt({ type, value, range }: Scalar, text: string): number | undefined {
  const end = range?.[1] ?? 0;
  const remark = type === 'PLAIN' ? REMARK.exec(text.slice(end, end + MOST_SPACE)) : null;
  const isMeant = remark?.[1] === '' && !/\s/.test(String(value ?? ''));
  return remark && !isMeant ? end + remark[0].indexOf('#') : undefined;
}

const hasProps = (node: unknown): boolean => {
  const { anchor, tag } = (node ?? {}) as { anchor?: string; tag?: string };
  return anchor !== undefined || tag !== undefined;
};

function nameOf(key: unknown): string | undefined {
  if (!isScalar(key) || hasProps(key)) return undefined;
  const { value } = key as Scalar;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
