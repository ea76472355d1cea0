import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Move } from '../../../src/domain/library/ids.ts';
import { numberOf, wordSet } from './split-cases.ts';

export type Stranger = { move: Move; employer: string; text: string };

/** What strangers might say, without those that the library has come to hold a near copy of. */
export function strangers(learned: readonly { text: string }[]): Stranger[] {
  const all = parse(readFileSync(join(import.meta.dirname, 'strangers.yaml'), 'utf8')) as Stranger[];
  const known = learned.map(({ text }) => wordSet(text));
  return all.filter(({ text }) => {
    const own = wordSet(text);
    return known.every((other) => likeness(own, other) < 0.6);
  });
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

/** Some of many, always the same ones. */
export const someOf = <T extends { text: string }>(all: readonly T[], count: number): T[] =>
  [...all].sort((one, other) => numberOf(one.text) - numberOf(other.text)).slice(0, count);
