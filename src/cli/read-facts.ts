import { readFileSync, statSync } from 'node:fs';
import { FACTS, type FactName, type Facts } from '../domain/library/ids.ts';
import { nearestName } from '../domain/library/read/nearest-name.ts';
import { findPath } from './find-path.ts';
import type { Outside } from './outside.ts';
import { WrongUse } from './wrong-use.ts';

/** What an opening also says of itself (FORMATS 1); no line is filled with it. */
const BESIDE: readonly string[] = ['adSays', 'via', 'place', 'country', 'interest', 'notes'];

/** `doubts` are sentences about what was passed over. */
export type ReadFacts = { facts: Facts; doubts: string[] } | { error: string };

/** One flat set of facts from untrusted JSON text. An empty text or null is a fact that is not known. */
export function readFacts(text: string): ReadFacts {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'This is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'The facts must be one set of names and texts, like {"name": "Amina Yusuf"}.' };
  const facts: Partial<Record<FactName, string>> = {};
  const doubts: string[] = [];
  for (const [name, said] of Object.entries(value)) {
    const fact = FACTS.find((each) => each === name);
    if (fact === undefined) {
      if (!BESIDE.includes(name)) doubts.push(notAFact(name));
    } else if (typeof said === 'string') facts[fact] = said.trim();
    else if (said !== null) return { error: `The fact "${name}" must be a text in quotes.` };
  }
  return { facts, doubts };
}

function notAFact(name: string): string {
  const nearest = nearestName(name, FACTS);
  return `"${name}" is not a fact.${nearest ? ` Did you mean "${nearest}"?` : ''} It is passed over.`;
}

/** The facts in the file that was named. Throws WrongUse with a plain sentence when there are none. */
export function readFactsFile(name: string, outside: Outside): Facts {
  const path = findPath(name, outside);
  if (!statSync(path).isFile()) throw new WrongUse(`${name} is not a file.`);
  const read = readFacts(readFileSync(path, 'utf8'));
  if ('error' in read) throw new WrongUse(`${name}: ${read.error}`);
  for (const doubt of read.doubts) outside.trouble(`${name}: ${doubt}`);
  return read.facts;
}
