import type { Facts } from '../domain/library/ids.ts';
import { type Asked, BadLine } from './each-json-line.ts';
import { readFacts } from './read-facts.ts';

/** The facts that stand in a line; undefined when there are none. Throws BadLine when they are something else. */
export function askedFacts({ facts }: Asked): Facts | undefined {
  if (facts === undefined || facts === null) return undefined;
  const read = readFacts(JSON.stringify(facts));
  if ('error' in read) throw new BadLine(read.error);
  return read.facts;
}
