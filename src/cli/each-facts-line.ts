import type { Facts } from '../domain/library/ids.ts';
import type { ExitCode, Outside } from './outside.ts';
import { readFacts } from './read-facts.ts';

/** JSON Lines in, JSON Lines out, one for one: a line that cannot be read gives `{error}` in its place and exit 1. */
export async function eachFactsLine(outside: Outside, answer: (facts: Facts) => unknown): Promise<ExitCode> {
  let code: ExitCode = 0;
  const doubted = new Set<string>();
  for await (const line of outside.lines) {
    const read = readFacts(line);
    if ('error' in read) {
      code = 1;
      outside.out(JSON.stringify({ error: read.error }));
      continue;
    }
    for (const doubt of read.doubts) if (!doubted.has(doubt)) outside.trouble(doubt);
    for (const doubt of read.doubts) doubted.add(doubt);
    outside.out(JSON.stringify(answer(read.facts)));
  }
  return code;
}
