import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Facts } from '../../../../src/domain/library/ids.ts';

export type Labelled = { text: string; facts: Facts; labels: readonly string[] };
type File = { facts: Record<string, Facts>; lines: [string, string, string][] };

const read = (name: string) => parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as File;
const labelled = ({ facts, lines }: File) =>
  lines.map(
    ([who, text, labels]): Labelled => ({ text, facts: facts[who] ?? {}, labels: labels.split(' ') }),
  );

const file = read('said-lines.yaml');
/** The people who call, and what they know. */
export const everyFacts = Object.values(file.facts);
export const lines = labelled(file);
/** Every third line: no rule was made for these. */
export const heldOut = lines.filter((_, at) => at % 3 === 2);
export const strangers = labelled(read('strangers.yaml'));
/** Wishes, half-said requests, and what only looks like them. */
export const wishes = labelled(read('wishes.yaml'));
/** Read once, when the rules were as they are; no rule was made or mended for these. */
export const unseen = labelled(read('unseen.yaml'));
